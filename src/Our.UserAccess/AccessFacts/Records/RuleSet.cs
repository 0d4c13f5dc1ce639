using Our.UserAccess.AccessFacts.Contracts;
using Our.UserAccess.AccessFacts.Persistence;
using Our.UserAccess.Decisions;
using Our.UserAccess.Rules.Contracts;

namespace Our.UserAccess.AccessFacts.Records;

internal sealed class RuleSet(StoredRecords stored) : RecordSet<AccessRule>(stored)
{
    public override RecordKind Kind => RecordKind.Rule;

    protected override void Put(AccessRule record, AccessSnapshotBuilder facts) =>
        facts.PutRule(RecordFact.Of(record));

    protected override void Remove(Guid id, AccessSnapshotBuilder facts) => facts.RemoveRule(id);
}
