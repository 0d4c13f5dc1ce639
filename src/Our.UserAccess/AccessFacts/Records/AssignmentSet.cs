using Our.UserAccess.AccessFacts.Contracts;
using Our.UserAccess.AccessFacts.Persistence;
using Our.UserAccess.Assignments.Contracts;
using Our.UserAccess.Decisions;

namespace Our.UserAccess.AccessFacts.Records;

internal sealed class AssignmentSet(StoredRecords stored) : RecordSet<Assignment>(stored)
{
    public override RecordKind Kind => RecordKind.Assignment;

    protected override void Put(Assignment record, AccessSnapshotBuilder facts) => facts.PutAssignment(RecordFact.Of(record));

    protected override void Remove(Guid id, AccessSnapshotBuilder facts) => facts.RemoveAssignment(id);
}
