using Our.UserAccess.Shared.Outcomes;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace Our.UserAccess.Host.Groups;

/// <summary>What Umbraco's answers mean here. By name: the numbers behind the names differ between Umbraco 17 and 18.</summary>
internal static class GroupStatuses
{
    public static Failure FailureOf(string status) => status switch
    {
        nameof(UserGroupOperationStatus.CancelledByNotification) => ChangeFailures.Cancelled("A part of this installation stopped the change of the group."),
        nameof(UserGroupOperationStatus.DuplicateAlias) => Field("alias", "'alias' is taken by another group."),
        nameof(UserGroupOperationStatus.AliasTooLong) => Field("alias", "'alias' is too long."),
        nameof(UserGroupOperationStatus.NameTooLong) => Field("name", "'name' is too long."),
        nameof(UserGroupOperationStatus.DocumentStartNodeKeyNotFound) => Field("documentStartNodeId", "'documentStartNodeId' names a node that is gone."),
        nameof(UserGroupOperationStatus.MediaStartNodeKeyNotFound) => Field("mediaStartNodeId", "'mediaStartNodeId' names a node that is gone."),
        nameof(UserGroupOperationStatus.DocumentPermissionKeyNotFound) => Field("granularPermissions", "'granularPermissions' names a document that is gone."),
        nameof(UserGroupOperationStatus.DocumentTypePermissionKeyNotFound) => Field("granularPermissions", "'granularPermissions' names a document type that is gone."),
        _ => new Failure("umbraco-refused", FailureKind.Conflict, "Umbraco refused the change.", $"Umbraco answered {status}. Nothing was changed."),
    };

    private static Failure Field(string field, string sentence) =>
        InvalidRequest.Of(new Dictionary<string, string[]>(StringComparer.Ordinal) { [field] = [sentence] });
}
