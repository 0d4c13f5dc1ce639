using Our.UserAccess.Audit.Contracts;
using Our.UserAccess.Shared.Changes;
using Our.UserAccess.Shared.Outcomes;
using Our.UserAccess.Workspaces.Contracts;

namespace Our.UserAccess.Access.PointInTime;

/// <summary>The nodes that a question about the past is about.</summary>
internal sealed class PastPlaces(AccessPlaces places, IRecordStore<SiteWorkspace> workspaces)
{
    /// <summary>Whether the asker may ask about the place: within reach as it is today.</summary>
    public async Task<Failure?> RefusalAsync(PointInTimeQuery query, Guid node, CancellationToken cancellationToken)
    {
        if (query.WorkspaceId is not { } workspace)
        {
            return await places.RefusalAsync(node);
        }

        SiteWorkspace? now = await workspaces.FindAsync(workspace, cancellationToken);
        Guid[] roots = now is null ? [Guid.Empty] : [.. now.ContentRootIds.Concat(now.MediaRootIds).DefaultIfEmpty(Guid.Empty)];
        foreach (Guid root in roots)
        {
            if (await places.RefusalAsync(root) is Failure refused)
            {
                return refused;
            }
        }

        return null;
    }

    /// <summary>The roots that a workspace had.</summary>
    public async Task<IReadOnlyList<Guid>> RootsAsync(AuditHistory known, Guid workspace, CancellationToken cancellationToken)
    {
        SiteWorkspace? now = await workspaces.FindAsync(workspace, cancellationToken);
        PastSubject? past = known.Subjects.FirstOrDefault(subject => subject.Kind == AuditSubjectKinds.Workspace && subject.Id == workspace);
        SiteWorkspace? then = past is null ? now : past.Existed ? PastRecords.Workspace(past, now) : null;
        return then is null ? [] : [.. then.ContentRootIds, .. then.MediaRootIds];
    }
}
