using EmbeddedUmbraco.ManagementApi.Shared;

namespace EmbeddedUmbraco.ManagementApi.UserGroups;

internal static class UserGroupProblems
{
    public static readonly OperationProblems Table = new(new Dictionary<string, OperationProblem>(StringComparer.Ordinal)
    {
        ["NotFound"] = new(404, "The user group could not be found", "It may have been deleted."),
        ["UserNotFound"] = new(404, "A user could not be found", "The user may have been deleted."),
        ["MissingUser"] = new(401, "You are not signed in", "Sign in again and repeat the change."),
        ["AlreadyExists"] = new(409, "The user group exists already", "Another group has this id.", "id"),
        ["DuplicateAlias"] = new(409, "The alias is taken", "Another user group has this alias.", "alias"),
        ["AliasTooLong"] = new(400, "The alias is too long", "Use at most 200 characters.", "alias"),
        ["MissingName"] = new(400, "A name is needed", "Give the user group a name.", "name"),
        ["NameTooLong"] = new(400, "The name is too long", "Use at most 200 characters.", "name"),
        ["CanNotDeleteIsSystemUserGroup"] = new(400, "The user group cannot be deleted", "Umbraco itself needs it."),
        ["CanNotUpdateAliasIsSystemUserGroup"] = new(400, "The alias cannot be changed", "Umbraco itself needs this group by its alias.", "alias"),
        ["CancelledByNotification"] = new(400, "The change was stopped", "A package of this site prevented it."),
        ["DocumentStartNodeKeyNotFound"] = new(404, "The document start node could not be found", "Choose one that still exists.", "documentStartNode"),
        ["MediaStartNodeKeyNotFound"] = new(404, "The media start node could not be found", "Choose one that still exists.", "mediaStartNode"),
        ["DocumentPermissionKeyNotFound"] = new(404, "A document could not be found", "The permissions name a document that is gone.", "permissions"),
        ["DocumentTypePermissionKeyNotFound"] = new(404, "A document type could not be found", "The permissions name a document type that is gone.", "permissions"),
        ["LanguageNotFound"] = new(404, "A language could not be found", "Choose languages that still exist.", "languages"),
        ["Unauthorized"] = new(403, "You do not have access", "You cannot give a group what goes beyond your own access."),
        ["AdminGroupCannotBeEmpty"] = new(400, "The last administrator must stay", "Make somebody else an administrator first."),
        ["UserNotInGroup"] = new(400, "A user is not in the group", "Only members can be taken out."),
    });
}
