using Our.UserAccess.Decisions.Facts;
using Our.UserAccess.Rules.Contracts;
using Our.UserAccess.Shared.Changes;
using Our.UserAccess.Shared.Nodes;

namespace Our.UserAccess.LifeCycle.Offboard.Parts;

/// <summary>The person's own rules go; those of their groups stay.</summary>
internal sealed class RulePart(
    IRecordStore<AccessRule> store, IChangeGuard<AccessRule> guard, ChangeRunner<AccessRule> changes, IRuleReader rules, INodeDirectory nodes)
    : RecordPart<AccessRule>(store, guard, changes)
{
    public override string Kind => "rule";

    protected override async Task<IReadOnlyList<(AccessRule Record, string Name, string? Detail)>> HeldAsync(Guid user, CancellationToken cancellationToken)
    {
        IReadOnlyList<AccessRule> held = (await rules.FindAsync(new RuleFilter { UserId = user }, cancellationToken)).Items;
        IReadOnlyDictionary<Guid, NodeInfo> places = nodes.Find([.. held.Select(rule => rule.NodeId).OfType<Guid>().Distinct()]);
        return [.. held.Select(rule => (rule, $"{(rule.Effect == Effect.Allow ? "Allow" : "Deny")} {string.Join(", ", rule.Verbs)}", Place(rule, places)))];
    }

    protected override Change<AccessRule> Taking(AccessRule record, Guid user) => Change<AccessRule>.Deleting(record);

    protected override Change<AccessRule>? Returning(AccessRule remembered, AccessRule? current, Guid user) =>
        current is null ? Change<AccessRule>.Creating(remembered with { Version = remembered.Version + 1 }) : null;

    private static string? Place(AccessRule rule, IReadOnlyDictionary<Guid, NodeInfo> places) =>
        rule.NodeId is { } node && places.TryGetValue(node, out NodeInfo? place) ? place.Name : null;
}
