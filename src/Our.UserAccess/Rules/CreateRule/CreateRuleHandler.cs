using Our.UserAccess.Permissions.Contracts;
using Our.UserAccess.Rules.Contracts;
using Our.UserAccess.Shared.Changes;
using Our.UserAccess.Shared.Outcomes;

namespace Our.UserAccess.Rules.CreateRule;

internal sealed class CreateRuleHandler(
    RuleRules rules, ChangeRunner<AccessRule> changes, RuleItems items, ICurrentUser current, TimeProvider clock)
{
    public async Task<Outcome<RuleItem>> HandleAsync(RuleBody body, CancellationToken cancellationToken)
    {
        AccessRule rule = body.ToRule(Guid.CreateVersion7(), version: 1, current.Id ?? Guid.Empty, clock.GetUtcNow().UtcDateTime);
        Failure? refused = await rules.CheckAsync(body, rule)
            ?? await changes.RunAsync(Change<AccessRule>.Creating(rule), "rule", cancellationToken);
        return refused is null ? (await items.OfAsync([rule]))[0] : refused;
    }
}
