using Our.UserAccess.AccessFacts.Contracts;
using Our.UserAccess.Changes.Contracts;
using Our.UserAccess.Decisions.Facts;
using Our.UserAccess.Permissions.Contracts;
using Our.UserAccess.Rules.Contracts;
using Our.UserAccess.Shared.Changes;
using Our.UserAccess.Shared.Outcomes;
using Reach = Our.UserAccess.Permissions.Contracts.Reach;

namespace Our.UserAccess.Changes.Guards;

/// <summary>
/// Nobody makes rules for themselves; a rule stands where the person may manage rules, and speaks of nothing that they may
/// not do there themselves. Removing one is guarded like making it.
/// </summary>
internal sealed class RuleGuard(ICurrentUser current, IReach reach, IOwnRights own, IAccessFacts facts) : IChangeGuard<AccessRule>
{
    public async Task<Failure?> RefusalAsync(Change<AccessRule> change, CancellationToken cancellationToken)
    {
        foreach (AccessRule rule in new[] { change.Before, change.After }.OfType<AccessRule>())
        {
            if (await RefusalAsync(rule, cancellationToken) is Failure refusal)
            {
                return refusal;
            }
        }

        return null;
    }

    private async Task<Failure?> RefusalAsync(AccessRule rule, CancellationToken cancellationToken)
    {
        if (rule.SubjectKind == SubjectKind.User && rule.SubjectId == current.Id)
        {
            return GuardFailures.OwnAccess;
        }

        if (reach.IsAdministrator)
        {
            return null;
        }

        if (!Covers(await reach.OfAsync(rule.Guardrail ? RulePermissions.Guardrails : RulePermissions.Manage, cancellationToken), rule.NodeId))
        {
            return rule.Guardrail ? GuardFailures.GuardrailOutOfReach : GuardFailures.OutOfReach;
        }

        string? beyond = own.FirstBeyond(rule.Verbs, rule.NodeId ?? WellKnownNodes.DocumentRoot);
        return beyond is null ? null : GuardFailures.VerbBeyondOwn(beyond);
    }

    private bool Covers(Reach mine, Guid? nodeId) =>
        mine.IsEverywhere || (nodeId is { } node && mine.Workspaces.Any(place => facts.Current?.IsIn(place, node) == true));
}
