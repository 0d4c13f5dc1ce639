using Umbraco.Cms.Core.Models.Membership;

namespace Our.UserAccess.Host.Users;

/// <summary>Which users somebody may see: the rules that Umbraco's own user list keeps.</summary>
/// <param name="SuperUser">Only the super user sees the super user.</param>
/// <param name="Administrators">Only administrators see administrators.</param>
/// <param name="Disabled">A setting hides disabled users from everybody.</param>
internal sealed record Visibility(bool SuperUser, bool Administrators, bool Disabled)
{
    public bool Includes(IUser user) =>
        (SuperUser || !UserRoles.IsSuperUser(user))
        && (Administrators || !UserRoles.IsAdministrator(user))
        && (Disabled || user.UserState is not UserState.Disabled);
}
