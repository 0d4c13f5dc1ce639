using Our.UserAccess.Permissions.Contracts;

namespace Our.UserAccess.Assignments.Contracts;

internal static class AssignmentPermissions
{
    public const string Read = "Our.UserAccess.Assignments.Read";
    public const string Manage = "Our.UserAccess.Assignments.Manage";

    public static IReadOnlyList<Permission> All { get; } =
    [
        new(Read, "See assignments", "Sees who holds which group where, since when and until when.", Risk.Low) { ImpliedBy = [Manage], IsDelegated = true },
        new(Manage, "Give and take access", "Gives, changes and ends assignments, within one's own rights and reach.", Risk.Medium) { IsDelegated = true },
    ];
}
