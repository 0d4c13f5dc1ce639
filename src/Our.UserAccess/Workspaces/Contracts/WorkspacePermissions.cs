using Our.UserAccess.Permissions.Contracts;

namespace Our.UserAccess.Workspaces.Contracts;

internal static class WorkspacePermissions
{
    public const string Read = "Our.UserAccess.Workspaces.Read";
    public const string Manage = "Our.UserAccess.Workspaces.Manage";

    public static IReadOnlyList<Permission> All { get; } =
    [
        new(Read, "See workspaces", "Lists and opens workspaces with their roots and the people who hold groups there.", Risk.Low) { ImpliedBy = [Manage], IsDelegated = true },
        new(Manage, "Manage workspaces", "Creates, changes and deletes workspaces: decides where scoped groups count.", Risk.High),
    ];
}
