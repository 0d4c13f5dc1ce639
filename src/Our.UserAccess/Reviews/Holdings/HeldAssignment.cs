using Our.UserAccess.Assignments.Contracts;
using Our.UserAccess.Reviews.Persistence;
using Our.UserAccess.Shared.Changes;

namespace Our.UserAccess.Reviews.Holdings;

internal sealed class HeldAssignment(
    IRecordStore<Assignment> store, IChangeGuard<Assignment> guard, ChangeRunner<Assignment> changes, IAssignmentReader assignments, TimeProvider clock)
    : HeldRecord<Assignment>(store, guard, changes, clock)
{
    private const string HeldAgain = "The person was given the same again meanwhile.";

    public override HoldingKind Kind => HoldingKind.Assignment;

    protected override string Word => "assignment";

    protected override string? Settled(Assignment current, ReviewItemRow item, DateTime? until)
    {
        if (current.StateAt(Now) == AssignmentState.Ended)
        {
            return Gone;
        }

        if (current.WorkspaceId != item.PlaceId)
        {
            return Moved;
        }

        return until is not null && current.Until <= until ? "It ends by then already." : null;
    }

    // A pair without any assignment would fall back to its native membership, which counts everywhere: so it ends and stays.
    protected override Change<Assignment> Taking(Assignment current, DateTime? until)
    {
        DateTime end = until > Now ? until.Value : Now;
        return Change<Assignment>.Updating(current, current with { From = current.From > end ? end : current.From, Until = end, Version = current.Version + 1 });
    }

    protected override async Task<HeldReturn?> InsteadAsync(Assignment remembered, Assignment? current, CancellationToken cancellationToken)
    {
        if (current is null || (current.Version != remembered.Version + 1 && !IsBack(remembered, current)))
        {
            return HeldReturn.Not(current is null ? "It is gone for good." : Changed);
        }

        if (IsBack(remembered, current))
        {
            return HeldReturn.Back;
        }

        IReadOnlyList<Assignment> pair = await assignments.OfPairAsync(remembered.UserId, remembered.GroupId, cancellationToken);
        bool isHeldAgain = pair.Any(other => other.Id != remembered.Id && other.WorkspaceId == remembered.WorkspaceId && other.OverlapsInTime(remembered));
        return remembered.Until <= Now ? HeldReturn.Not(Passed) : isHeldAgain ? HeldReturn.Not(HeldAgain) : null;
    }

    protected override Change<Assignment> Returning(Assignment remembered, Assignment? current) =>
        Change<Assignment>.Updating(current!, current! with { From = remembered.From, Until = remembered.Until, Version = current.Version + 1 });

    private static bool IsBack(Assignment remembered, Assignment current) => current.From == remembered.From && current.Until == remembered.Until;
}
