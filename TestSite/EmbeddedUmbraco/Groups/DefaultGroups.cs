using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Actions;

namespace EmbeddedUmbraco.Groups;

/// <summary>Umbraco's five groups with the keys, sections and verbs that its installer gives them.</summary>
internal static class DefaultGroups
{
    public const string SensitiveDataAlias = "sensitiveData";

    // Letters of actions that Umbraco does not have any more; its installer still grants them.
    private const string SendToPublish = ":";
    private const string SendForTranslation = "5";
    private const string Republish = "7";
    private const string Archive = "T";

    private static readonly string[] Reading = [ActionBrowse.ActionLetter, ActionDocumentPropertyRead.ActionLetter, ActionDocumentPropertyWrite.ActionLetter];

    private static readonly string[] Translating = [.. Reading, ActionUpdate.ActionLetter];

    private static readonly string[] Writing = [.. Translating, ActionNew.ActionLetter, ActionNotify.ActionLetter, SendToPublish];

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
        SendForTranslation,
        Archive,
    ];

    private static readonly string[] Everything = [.. Editing, ActionAssignDomain.ActionLetter, ActionRights.ActionLetter, Republish];

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
        new("translator", Constants.Security.TranslatorGroupKey, "Translators", "Users with permission to manage dictionary entries", "icon-globe", [Constants.Applications.Translation], Translating),
        new(SensitiveDataAlias, Constants.Security.SensitiveDataGroupKey, "Sensitive data", "Users with the specific permission to be able to manage properties and data marked as sensitive", "icon-lock", [], []) { OnlyMarks = true },
    ];
}
