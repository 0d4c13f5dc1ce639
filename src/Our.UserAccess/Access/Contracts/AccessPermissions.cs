using Our.UserAccess.Assignments.Contracts;
using Our.UserAccess.Permissions.Contracts;
using Our.UserAccess.Rules.Contracts;

namespace Our.UserAccess.Access.Contracts;

internal static class AccessPermissions
{
    public const string Read = "Our.UserAccess.Access.Read";

    public static IReadOnlyList<Permission> All { get; } =
    [
        new(Read, "Ask about access", "Asks what other people and groups may do where, and why. About oneself anybody may ask.", Risk.Low)
        {
            IsDelegated = true,
            ImpliedBy = [AssignmentPermissions.Manage, RulePermissions.Manage],
        },
    ];
}
