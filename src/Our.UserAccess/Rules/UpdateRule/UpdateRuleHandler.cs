using Our.UserAccess.Rules.Contracts;
using Our.UserAccess.Shared.Changes;
using Our.UserAccess.Shared.Outcomes;

namespace Our.UserAccess.Rules.UpdateRule;

internal sealed class UpdateRuleHandler(
    IRecordStore<AccessRule> store, RuleRules rules, ChangeRunner<AccessRule> changes, RuleItems items)
{
    public async Task<Outcome<RuleItem>> HandleAsync(Guid id, RuleBody body, CancellationToken cancellationToken)
    {
        if (await store.FindAsync(id, cancellationToken) is not AccessRule before)
        {
            return RuleFailures.NotFound(id);
        }

        AccessRule after = body.ToRule(id, before.Version + 1, before.CreatedById, before.CreatedAt);
        Failure? refused = ExpectedVersion.Check(body.Version, before.Version, "rule")
            ?? await rules.CheckAsync(body, after)
            ?? await changes.RunAsync(Change<AccessRule>.Updating(before, after), "rule", cancellationToken);
        return refused is null ? (await items.OfAsync([after]))[0] : refused;
    }
}
