using Our.UserAccess.Host.Users.Index;
using Our.UserAccess.Users.Contracts;

namespace Our.UserAccess.Host.Users;

/// <summary>Which users somebody may see: the rules that Umbraco's own user list keeps, and the reach of who asks.</summary>
/// <param name="SuperUser">Only the super user sees the super user.</param>
/// <param name="Administrators">Only administrators see administrators.</param>
/// <param name="Disabled">A setting hides disabled users from everybody.</param>
/// <param name="Only">Null for all; otherwise the people of the workspaces that are within reach.</param>
internal sealed record Visibility(bool SuperUser, bool Administrators, bool Disabled, IReadOnlySet<Guid>? Only)
{
    public bool Includes(UserRow user) => Includes(UserMark.Of(user)) && (Only is null || Only.Contains(user.Id));

    /// <summary>As far as this can be said without knowing who it is.</summary>
    public bool Includes(UserMark mark) =>
        (SuperUser || !mark.IsSuperUser)
        && (Administrators || !mark.IsAdministrator)
        && (Disabled || mark.State is not UserItemState.Disabled);
}
