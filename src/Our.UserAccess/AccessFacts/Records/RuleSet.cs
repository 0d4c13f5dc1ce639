using Our.UserAccess.AccessFacts.Contracts;
using Our.UserAccess.AccessFacts.Persistence;
using Our.UserAccess.Decisions;
using Our.UserAccess.Decisions.Facts;
using Our.UserAccess.Rules.Contracts;

namespace Our.UserAccess.AccessFacts.Records;

internal sealed class RuleSet(StoredRecords stored) : RecordSet<AccessRule>(stored)
{
    public override RecordKind Kind => RecordKind.Rule;

    protected override void Put(AccessRule record, AccessSnapshotBuilder facts) =>
        facts.PutRule(new RuleFact(record.Id, Subject(record), record.NodeId, record.Verbs, record.Effect, record.Reach)
        {
            IsGuardrail = record.Guardrail,
            Window = RecordFact.Window(record.From, record.Until),
            DocumentTypes = record.DocumentTypes,
            Cultures = record.Cultures,
        });

    protected override void Remove(Guid id, AccessSnapshotBuilder facts) => facts.RemoveRule(id);

    // A rule for a subject that it does not name is for nobody, never for everyone.
    private static RuleSubject Subject(AccessRule record) => record.SubjectKind switch
    {
        SubjectKind.User => RuleSubject.User(record.SubjectId ?? Guid.Empty),
        SubjectKind.Group => RuleSubject.Group(record.SubjectId ?? Guid.Empty),
        _ => RuleSubject.Everyone,
    };
}
