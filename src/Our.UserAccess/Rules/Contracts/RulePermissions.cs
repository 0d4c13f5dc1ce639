using Our.UserAccess.Permissions.Contracts;

namespace Our.UserAccess.Rules.Contracts;

internal static class RulePermissions
{
    public const string Read = "Our.UserAccess.Rules.Read";
    public const string Manage = "Our.UserAccess.Rules.Manage";
    public const string Guardrails = "Our.UserAccess.Rules.Guardrails";

    public static IReadOnlyList<Permission> All { get; } =
    [
        new(Read, "See rules", "Sees what is allowed or denied beyond the groups, for whom and where.", Risk.Low) { ImpliedBy = [Manage], IsDelegated = true },
        new(Manage, "Manage rules", "Makes, changes and removes rules for people and groups, within one's own rights and reach.", Risk.High) { ImpliedBy = [Guardrails], IsDelegated = true },
        new(Guardrails, "Manage guardrails", "Makes, changes and removes rules that win over everything else.", Risk.High),
    ];
}
