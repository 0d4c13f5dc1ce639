using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Actions;

namespace EmbeddedUmbraco.Groups;

/// <summary>Umbraco's five groups with the keys, sections and verbs that its installer gives them.</summary>
internal static class DefaultGroups
{
    public const string SensitiveDataAlias = "sensitiveData";

    private static readonly string[] ReadOnly = [ActionBrowse.ActionLetter, ActionDocumentPropertyRead.ActionLetter, ActionDocumentPropertyWrite.ActionLetter];

    private static readonly string[] Writing = [.. ReadOnly, ActionNew.ActionLetter, ActionUpdate.ActionLetter, ActionNotify.ActionLetter];

    private static readonly string[] Editing =
    [
        .. Writing,
        ActionDelete.ActionLetter,
        ActionMove.ActionLetter,
        ActionCopy.ActionLetter,
        ActionSort.ActionLetter,
        ActionRollback.ActionLetter,
        ActionProtect.ActionLetter,
        ActionPublish.ActionLetter,
        ActionUnpublish.ActionLetter,
        ActionCreateBlueprintFromContent.ActionLetter,
        ActionRestore.ActionLetter,
    ];

    private static readonly string[] Everything = [.. Editing, ActionAssignDomain.ActionLetter, ActionRights.ActionLetter];

    private static readonly string[] AllSections =
    [
        Constants.Applications.Content,
        Constants.Applications.Media,
        Constants.Applications.Settings,
        Constants.Applications.Packages,
        Constants.Applications.Users,
        Constants.Applications.Members,
        Constants.Applications.Translation,
        Constants.Applications.Forms,
    ];

    public static readonly DefaultGroup[] All =
    [
        new("admin", Constants.Security.AdminGroupKey, "Administrators", "Users with full access to all sections and functionality", "icon-medal", AllSections, Everything),
        new("writer", Constants.Security.WriterGroupKey, "Writers", "Users with permission to create and update but not publish content", "icon-edit", [Constants.Applications.Content], Writing),
        new("editor", Constants.Security.EditorGroupKey, "Editors", "Users with full permission to create, update and publish content", "icon-tools", [Constants.Applications.Content, Constants.Applications.Media, Constants.Applications.Forms], Editing),
        new("translator", Constants.Security.TranslatorGroupKey, "Translators", "Users with permission to manage dictionary entries", "icon-globe", [Constants.Applications.Translation], [.. ReadOnly, ActionUpdate.ActionLetter]),
        new(SensitiveDataAlias, Constants.Security.SensitiveDataGroupKey, "Sensitive data", "Users with access to sensitive data", "icon-lock", [], []),
    ];
}
