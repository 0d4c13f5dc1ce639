using Our.UserAccess.Audit.Contracts;
using Our.UserAccess.Audit.Persistence;
using Our.UserAccess.Shared.Api;

namespace Our.UserAccess.Audit.Watching;

internal sealed class AuditWatch(
    IEnumerable<IWatchedSubjects> watched, SubjectRecorder recorder, SubjectSweep sweep, WatchedStore store, SweepSignal signal, IReadiness readiness)
    : IAuditWatch
{
    public void LookSoon() => signal.Raise();

    public async Task NoticeAsync(string kind, IReadOnlyCollection<Guid> ids, CancellationToken cancellationToken)
    {
        // A site whose tables are not ready goes on; what changes meanwhile is found by the next look at everything. Getting ready
        // changes a group itself: whoever waited for it here would wait for ever.
        if (ids.Count > 0 && readiness.IsReady)
        {
            IWatchedSubjects subjects = Of(kind);
            await sweep.BeginAsync(subjects, cancellationToken);
            await recorder.RecordAsync(subjects, ids, Noticing.AtOnce, cancellationToken);
            await FollowAsync(kind, ids, cancellationToken);
        }
    }

    // A group that is deleted takes its memberships with it, and Umbraco tells nothing about its members.
    private async Task FollowAsync(string kind, IReadOnlyCollection<Guid> ids, CancellationToken cancellationToken)
    {
        if (kind != AuditSubjectKinds.Group)
        {
            return;
        }

        foreach (Guid gone in ids.Except((await store.FindAsync(kind, ids, cancellationToken)).Keys))
        {
            IReadOnlyList<Guid> members = await store.NamingAsync(AuditSubjectKinds.User, gone, cancellationToken);
            await recorder.RecordAsync(Of(AuditSubjectKinds.User), members, Noticing.AtOnce, cancellationToken);
        }
    }

    private IWatchedSubjects Of(string kind) => watched.Single(subjects => subjects.Kind == kind);
}
