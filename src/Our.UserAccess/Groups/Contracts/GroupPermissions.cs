using Our.UserAccess.Permissions.Contracts;
using Our.UserAccess.Users.Contracts;

namespace Our.UserAccess.Groups.Contracts;

internal static class GroupPermissions
{
    public const string Read = "Our.UserAccess.Groups.Read";
    public const string Manage = "Our.UserAccess.Groups.Manage";

    public static IReadOnlyList<Permission> All { get; } =
    [
        new(Read, "See user groups", "Lists and opens user groups, with their sections, permissions and start nodes.", Risk.Low)
        {
            ImpliedBy = [UserPermissions.Read, Manage],
            IsDelegated = true,
        },
    ];

    public static IReadOnlyList<Permission> Changes { get; } =
    [
        new(Manage, "Manage user groups", "Creates, changes, copies and deletes user groups, within one's own rights.", Risk.High),
    ];
}
