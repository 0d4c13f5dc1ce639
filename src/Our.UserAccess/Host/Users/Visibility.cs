using Umbraco.Cms.Core.Models.Membership;

namespace Our.UserAccess.Host.Users;

/// <summary>Which users somebody may see: the rules that Umbraco's own user list keeps, and the reach of who asks.</summary>
/// <param name="SuperUser">Only the super user sees the super user.</param>
/// <param name="Administrators">Only administrators see administrators.</param>
/// <param name="Disabled">A setting hides disabled users from everybody.</param>
/// <param name="Only">Null for all; otherwise the people of the workspaces that are within reach or asked for.</param>
internal sealed record Visibility(bool SuperUser, bool Administrators, bool Disabled, IReadOnlyCollection<Guid>? Only)
{
    public bool Includes(IUser user) =>
        (SuperUser || !UserRoles.IsSuperUser(user))
        && (Administrators || !UserRoles.IsAdministrator(user))
        && (Disabled || user.UserState is not UserState.Disabled)
        && (Only is null || Only.Contains(user.Key));
}
