using Our.UserAccess.Bulk.Rules;
using Our.UserAccess.Operations.Contracts;
using Our.UserAccess.Shared.Outcomes;
using Our.UserAccess.Shared.Principals;
using Our.UserAccess.Users.Contracts;

namespace Our.UserAccess.Bulk;

/// <summary>Says what an order would do to one person, and does it: the preview and the run ask the same rules.</summary>
internal sealed class BulkJudge(IUserDirectory users, IUserEditor editor, IEnumerable<IBulkRule> rules)
{
    private readonly IReadOnlyList<IBulkRule> _rules = [.. rules];

    public async Task<BulkVerdict> JudgeAsync(Guid userId, BulkOrder order, CancellationToken cancellationToken)
    {
        if (await FindAsync(userId) is not UserRecord user)
        {
            return new BulkVerdict(userId, $"{userId}", BulkEffect.Refused, PrincipalFailures.UserNotFound(userId).Detail);
        }

        (IBulkRule rule, string name) = (RuleOf(order), user.Profile.Name);
        if (await rule.UnchangedAsync(user, order, cancellationToken) is string unchanged)
        {
            return new BulkVerdict(userId, name, BulkEffect.Nothing, unchanged);
        }

        return await rule.RefusalAsync(user, order, cancellationToken) is Failure refused
            ? new BulkVerdict(userId, name, BulkEffect.Refused, refused.Detail)
            : new BulkVerdict(userId, name, BulkEffect.Change, BulkWords.Change(order.Action!.Value));
    }

    public async Task<ItemOutcome> RunAsync(Guid userId, BulkOrder order, CancellationToken cancellationToken)
    {
        if (await FindAsync(userId) is not UserRecord user)
        {
            return ItemOutcome.Failed(PrincipalFailures.UserNotFound(userId));
        }

        IBulkRule rule = RuleOf(order);
        return await rule.UnchangedAsync(user, order, cancellationToken) is string unchanged
            ? ItemOutcome.Skipped(unchanged)
            : ItemOutcome.Of(await rule.RunAsync(user, order, cancellationToken), BulkWords.Change(order.Action!.Value));
    }

    private async Task<UserRecord?> FindAsync(Guid id) =>
        (await users.NamesAsync([id])).ContainsKey(id) ? await editor.FindAsync(id) : null;

    private IBulkRule RuleOf(BulkOrder order) => _rules.Single(rule => rule.Covers(order.Action!.Value));
}
