using Our.UserAccess.Assignments.Contracts;
using Our.UserAccess.Permissions.Contracts;
using Our.UserAccess.Shared.Outcomes;
using Our.UserAccess.Users.Contracts;

namespace Our.UserAccess.Bulk;

/// <summary>An action on many needs the permission that it needs on one.</summary>
internal sealed class BulkRights(IRightsCheck rights)
{
    public Task<Failure?> RefusalAsync(BulkAction action) => rights.RefusalOfAsync([VerbOf(action)], withinReach: action is BulkAction.Assign);

    internal static string VerbOf(BulkAction action) => action switch
    {
        BulkAction.AddGroups or BulkAction.RemoveGroups or BulkAction.SetGroups => UserPermissions.Access,
        BulkAction.Assign => AssignmentPermissions.Manage,
        BulkAction.Enable or BulkAction.Disable or BulkAction.Unlock or BulkAction.SignOut => UserPermissions.LifeCycle,
        BulkAction.Delete => UserPermissions.Delete,
        BulkAction.Resend => UserPermissions.Create,
        _ => throw new ArgumentOutOfRangeException(nameof(action), action, "An action that no permission covers."),
    };
}
