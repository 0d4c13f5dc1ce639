using Our.UserAccess.AccessFacts.Contracts;
using Our.UserAccess.Assignments.Contracts;
using Our.UserAccess.Changes.Contracts;
using Our.UserAccess.Decisions;
using Our.UserAccess.Permissions.Contracts;
using Our.UserAccess.Shared.Changes;

namespace Our.UserAccess.Changes;

/// <summary>
/// Somebody must stay an administrator everywhere: now, and when every window has closed. A change that would leave nobody
/// is refused.
/// </summary>
internal sealed class LastAdministrator(IAccessFacts facts, IAdministrators administrators, TimeProvider clock) : ILastAdministrator
{
    public Guid GroupId => administrators.GroupId;

    public bool IsAmong(IReadOnlyCollection<Guid> leaving) =>
        facts.Current?.HoldersOf(administrators.GroupId, clock.GetUtcNow()) is { Count: > 0 } holders && holders.All(leaving.Contains);

    public bool IsTakenBy(Change<Assignment> change)
    {
        Assignment? assignment = change.After ?? change.Before;
        if (assignment?.GroupId != administrators.GroupId || facts.Current is not { } snapshot)
        {
            return false;
        }

        AccessSnapshot after = snapshot.With(builder => Put(builder, change));
        return new[] { clock.GetUtcNow(), DateTimeOffset.MaxValue }
            .Any(at => snapshot.HoldersOf(administrators.GroupId, at).Count > 0 && after.HoldersOf(administrators.GroupId, at).Count == 0);
    }

    private static void Put(AccessSnapshotBuilder builder, Change<Assignment> change)
    {
        if (change.After is not { } after)
        {
            builder.RemoveAssignment(change.Before!.Id);
            return;
        }

        builder.PutAssignment(RecordFact.Of(after));
    }
}
