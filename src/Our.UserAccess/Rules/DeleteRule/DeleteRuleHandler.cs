using Our.UserAccess.Rules.Contracts;
using Our.UserAccess.Shared.Changes;
using Our.UserAccess.Shared.Outcomes;

namespace Our.UserAccess.Rules.DeleteRule;

internal sealed class DeleteRuleHandler(IRecordStore<AccessRule> store, ChangeRunner<AccessRule> changes)
{
    /// <summary>Null when the rule is gone.</summary>
    public async Task<Failure?> HandleAsync(Guid id, CancellationToken cancellationToken) =>
        await store.FindAsync(id, cancellationToken) is AccessRule rule
            ? await changes.RunAsync(Change<AccessRule>.Deleting(rule), "rule", cancellationToken)
            : RuleFailures.NotFound(id);
}
