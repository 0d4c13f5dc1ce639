using Our.UserAccess.Bulk.Rules;
using Our.UserAccess.Operations.Contracts;
using Our.UserAccess.Shared.Outcomes;
using Our.UserAccess.Shared.Principals;
using Our.UserAccess.Users.Contracts;

namespace Our.UserAccess.Bulk;

/// <summary>Says what an order would do to people, and does it: the preview and the run ask the same rules.</summary>
internal sealed class BulkJudge(IUserDirectory users, IUserEditor editor, IEnumerable<IBulkRule> rules)
{
    private readonly IReadOnlyList<IBulkRule> _rules = [.. rules];

    public async Task<IReadOnlyList<BulkVerdict>> JudgeAsync(IReadOnlyList<Guid> userIds, BulkOrder order, CancellationToken cancellationToken)
    {
        IReadOnlyDictionary<Guid, UserRecord> seen = await FindAsync(userIds);
        IBulkRule rule = RuleOf(order);
        IReadOnlyDictionary<Guid, string> unchanged = await rule.UnchangedAsync([.. seen.Values], order, cancellationToken);
        UserRecord[] changing = [.. seen.Values.Where(user => !unchanged.ContainsKey(user.Id))];
        IReadOnlyDictionary<Guid, Failure> refused = await rule.RefusalsAsync(changing, order, cancellationToken);
        return [.. userIds.Select(id => Verdict(id, seen.GetValueOrDefault(id)?.Profile.Name))];

        BulkVerdict Verdict(Guid id, string? name) => name is null
            ? new BulkVerdict(id, $"{id}", BulkEffect.Refused, PrincipalFailures.UserNotFound(id).Detail)
            : unchanged.TryGetValue(id, out string? why) ? new BulkVerdict(id, name, BulkEffect.Nothing, why)
            : refused.TryGetValue(id, out Failure? failure) ? new BulkVerdict(id, name, BulkEffect.Refused, failure.Detail)
            : new BulkVerdict(id, name, BulkEffect.Change, BulkWords.Change(order.Action!.Value));
    }

    public async Task<IReadOnlyList<ItemOutcome>> RunAsync(IReadOnlyList<Guid> userIds, BulkOrder order, CancellationToken cancellationToken)
    {
        IReadOnlyDictionary<Guid, UserRecord> seen = await FindAsync(userIds);
        IBulkRule rule = RuleOf(order);
        IReadOnlyDictionary<Guid, string> unchanged = await rule.UnchangedAsync([.. seen.Values], order, cancellationToken);
        UserRecord[] changing = [.. seen.Values.Where(user => !unchanged.ContainsKey(user.Id))];
        IReadOnlyDictionary<Guid, Failure> failed = await rule.RunAsync(changing, order, cancellationToken);
        return [.. userIds.Select(Outcome)];

        ItemOutcome Outcome(Guid id) => !seen.ContainsKey(id)
            ? ItemOutcome.Failed(PrincipalFailures.UserNotFound(id))
            : unchanged.TryGetValue(id, out string? why) ? ItemOutcome.Skipped(why)
            : ItemOutcome.Of(failed.GetValueOrDefault(id), BulkWords.Change(order.Action!.Value));
    }

    // In the order in which they were named.
    private async Task<IReadOnlyDictionary<Guid, UserRecord>> FindAsync(IReadOnlyList<Guid> ids)
    {
        IReadOnlyDictionary<Guid, string> visible = await users.NamesAsync(ids);
        IReadOnlyDictionary<Guid, UserRecord> found = await editor.FindAsync([.. ids.Where(visible.ContainsKey)]);
        return ids.Where(found.ContainsKey).Distinct().ToDictionary(id => id, id => found[id]);
    }

    private IBulkRule RuleOf(BulkOrder order) => _rules.Single(rule => rule.Covers(order.Action!.Value));
}
