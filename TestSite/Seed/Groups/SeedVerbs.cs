using Umbraco.Cms.Core.Actions;

namespace TestSite.Seed.Groups;

/// <summary>Sets of Umbraco's document verbs that the groups of the demo are made of.</summary>
internal static class SeedVerbs
{
    public static readonly IReadOnlyList<string> Nothing = [];

    public static readonly IReadOnlyList<string> Read = [ActionBrowse.ActionLetter];

    /// <summary>Writes but cannot make anything public.</summary>
    public static readonly IReadOnlyList<string> Edit =
    [
        .. Read, ActionNew.ActionLetter, ActionUpdate.ActionLetter, ActionSort.ActionLetter, ActionNotify.ActionLetter,
        ActionDocumentPropertyRead.ActionLetter, ActionDocumentPropertyWrite.ActionLetter,
    ];

    public static readonly IReadOnlyList<string> Publish = [.. Edit, ActionPublish.ActionLetter, ActionUnpublish.ActionLetter];

    /// <summary>Everything an editor in chief does on a site.</summary>
    public static readonly IReadOnlyList<string> Everything =
    [
        .. Publish, ActionMove.ActionLetter, ActionCopy.ActionLetter, ActionDelete.ActionLetter, ActionRollback.ActionLetter,
        ActionCreateBlueprintFromContent.ActionLetter, ActionRestore.ActionLetter,
    ];

    /// <summary>Corrects and publishes what is there, adds nothing.</summary>
    public static readonly IReadOnlyList<string> Review =
    [
        .. Read, ActionUpdate.ActionLetter, ActionPublish.ActionLetter, ActionUnpublish.ActionLetter, ActionRollback.ActionLetter,
        ActionNotify.ActionLetter, ActionDocumentPropertyRead.ActionLetter, ActionDocumentPropertyWrite.ActionLetter,
    ];

    /// <summary>What a user manager may see and do in the section User Access, by the names in docs/permissions.md.</summary>
    public static readonly IReadOnlyList<string> ManageUsers =
    [
        .. Everything, "Our.UserAccess.Users.Read", "Our.UserAccess.Users.Create", "Our.UserAccess.Users.Update", "Our.UserAccess.Users.Access",
        "Our.UserAccess.Users.LifeCycle", "Our.UserAccess.Users.Password", "Our.UserAccess.Users.Delete", "Our.UserAccess.Users.Export",
        "Our.UserAccess.Groups.Read", "Our.UserAccess.Workspaces.Read", "Our.UserAccess.Assignments.Manage", "Our.UserAccess.Rules.Manage",
        "Our.UserAccess.Invitations.Read", "Our.UserAccess.Invitations.Send", "Our.UserAccess.Invitations.Mail", "Our.UserAccess.Audit.Read",
    ];
}
