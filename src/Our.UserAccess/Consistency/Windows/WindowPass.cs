using Microsoft.Extensions.Logging;
using Our.UserAccess.AccessFacts.Contracts;
using Our.UserAccess.Assignments.Contracts;
using Our.UserAccess.Consistency.Contracts;
using Our.UserAccess.Consistency.Memberships;
using Our.UserAccess.Consistency.Persistence;
using Our.UserAccess.Consistency.StartNodes;
using Our.UserAccess.Decisions;
using Our.UserAccess.Shared.Changes;

namespace Our.UserAccess.Consistency.Windows;

/// <summary>
/// Brings memberships and start nodes of everybody up to date. A membership is given whenever an active assignment lacks it,
/// but taken only when a window has closed: one that somebody gave afterwards in the core screens is left, and shows as drift.
/// </summary>
internal sealed partial class WindowPass(
    IAccessFacts facts,
    IRecordStore<Assignment> assignments,
    WindowMemory windows,
    StartNodeMemory memory,
    IMembershipKeeper memberships,
    StartNodeKeeper startNodes,
    TimeProvider clock,
    ILogger<WindowPass> logger)
{
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        if (facts.Current is not AccessSnapshot snapshot)
        {
            return;
        }

        DateTime now = clock.GetUtcNow().UtcDateTime;
        DateTime reached = await windows.ReachedAsync(cancellationToken);
        IReadOnlyList<Assignment> all = await assignments.AllAsync(cancellationToken);
        bool isWhole = true;
        foreach (IGrouping<(Guid User, Guid Group), Assignment> pair in all.GroupBy(assignment => (assignment.UserId, assignment.GroupId)))
        {
            if (IsDue(pair.Key, new Pair([.. pair]), snapshot, reached, now))
            {
                isWhole &= await TryAsync(() => memberships.EnforceAsync(pair.Key.User, pair.Key.Group, cancellationToken));
            }
        }

        IReadOnlyDictionary<Guid, RememberedStartNodes> rows = await memory.RowsAsync(cancellationToken);
        foreach (Guid user in all.Select(assignment => assignment.UserId).Union(rows.Keys))
        {
            isWhole &= await TryAsync(() => startNodes.SyncAsync(user, rows.GetValueOrDefault(user), cancellationToken));
        }

        if (isWhole && new Pair(all).TurnedBetween(reached, now))
        {
            await windows.ReachAsync(now, cancellationToken);
        }
    }

    private static bool IsDue((Guid User, Guid Group) key, Pair pair, AccessSnapshot snapshot, DateTime reached, DateTime now)
    {
        bool isMember = snapshot.MembershipsOf(key.User).Contains(key.Group);
        return pair.WantsMembership(now) is true ? !isMember : isMember && pair.TurnedBetween(reached, now);
    }

    // One user who cannot be brought up to date does not keep the others back.
    private async Task<bool> TryAsync(Func<Task> keep)
    {
        try
        {
            await keep();
            return true;
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            LogFailed(failure);
            return false;
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "User Access could not bring the membership or the start nodes of a user up to date. It tries again within a minute.")]
    private partial void LogFailed(Exception failure);
}
