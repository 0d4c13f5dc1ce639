using Our.UserAccess.Reviews.Persistence;
using Our.UserAccess.Rules.Contracts;
using Our.UserAccess.Shared.Changes;

namespace Our.UserAccess.Reviews.Holdings;

/// <summary>Rules for single people; those of their groups are not reviewed.</summary>
internal sealed class HeldRule(IRecordStore<AccessRule> store, IChangeGuard<AccessRule> guard, ChangeRunner<AccessRule> changes, TimeProvider clock)
    : HeldRecord<AccessRule>(store, guard, changes, clock)
{
    public override HoldingKind Kind => HoldingKind.Rule;

    protected override string Word => "rule";

    protected override string? Settled(AccessRule current, ReviewItemRow item, DateTime? until)
    {
        if (current.Until <= Now)
        {
            return Gone;
        }

        if (current.SubjectId != item.UserId || current.NodeId != item.PlaceId)
        {
            return Moved;
        }

        return until is not null && current.Until <= until ? "It ends by then already." : null;
    }

    protected override Change<AccessRule> Taking(AccessRule current, DateTime? until) => until > Now
        ? Change<AccessRule>.Updating(current, current with { Until = until, Version = current.Version + 1 })
        : Change<AccessRule>.Deleting(current);

    protected override Task<HeldReturn?> InsteadAsync(AccessRule remembered, AccessRule? current, CancellationToken cancellationToken) =>
        Task.FromResult(Instead(remembered, current));

    protected override Change<AccessRule> Returning(AccessRule remembered, AccessRule? current) => current is null
        ? Change<AccessRule>.Creating(remembered with { Version = remembered.Version + 1 })
        : Change<AccessRule>.Updating(current, current with { Until = remembered.Until, Version = current.Version + 1 });

    private HeldReturn? Instead(AccessRule remembered, AccessRule? current)
    {
        if (current is not null && current.Until == remembered.Until)
        {
            return HeldReturn.Back;
        }

        if (current is not null && current.Version != remembered.Version + 1)
        {
            return HeldReturn.Not(Changed);
        }

        return remembered.Until <= Now ? HeldReturn.Not(Passed) : null;
    }
}
