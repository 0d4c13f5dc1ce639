using Our.UserAccess.Permissions.Contracts;

namespace Our.UserAccess.Users.Contracts;

internal static class UserPermissions
{
    public const string Read = "Our.UserAccess.Users.Read";

    public static IReadOnlyList<Permission> All { get; } =
    [
        new(Read, "See users", "Lists, opens and counts backoffice users, with their groups, start nodes and sign-ins.", Risk.Low) { IsDelegated = true },
    ];
}
