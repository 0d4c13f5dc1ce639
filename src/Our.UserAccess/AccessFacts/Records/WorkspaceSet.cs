using Our.UserAccess.AccessFacts.Contracts;
using Our.UserAccess.AccessFacts.Persistence;
using Our.UserAccess.Decisions;
using Our.UserAccess.Workspaces.Contracts;

namespace Our.UserAccess.AccessFacts.Records;

internal sealed class WorkspaceSet(StoredRecords stored) : RecordSet<SiteWorkspace>(stored)
{
    public override RecordKind Kind => RecordKind.Workspace;

    protected override void Put(SiteWorkspace record, AccessSnapshotBuilder facts) =>
        facts.PutWorkspace(RecordFact.Of(record));

    protected override void Remove(Guid id, AccessSnapshotBuilder facts) => facts.RemoveWorkspace(id);
}
