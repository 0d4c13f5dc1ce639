using Our.UserAccess.Assignments.Contracts;
using Our.UserAccess.Shared.Changes;
using Our.UserAccess.Shared.Outcomes;

namespace Our.UserAccess.Assignments.DeleteAssignment;

/// <summary>Takes access away. The last assignment of a pair takes the native membership with it: scoped stays scoped.</summary>
internal sealed class DeleteAssignmentHandler(IRecordStore<Assignment> store, ChangeRunner<Assignment> changes, TimeProvider clock)
{
    /// <summary>Null when the access is gone.</summary>
    public async Task<Failure?> HandleAsync(Guid id, CancellationToken cancellationToken)
    {
        if (await store.FindAsync(id, cancellationToken) is not Assignment before)
        {
            return AssignmentFailures.NotFound(id);
        }

        // Ended, not erased: a pair without any assignment would fall back to its native membership, which counts everywhere.
        DateTime now = clock.GetUtcNow().UtcDateTime;
        if (before.StateAt(now) == AssignmentState.Ended)
        {
            return AssignmentFailures.AlreadyEnded;
        }

        Assignment ended = before with { From = before.From > now ? now : before.From, Until = now, Version = before.Version + 1 };
        return await changes.RunAsync(Change<Assignment>.Updating(before, ended), "assignment", cancellationToken);
    }
}
