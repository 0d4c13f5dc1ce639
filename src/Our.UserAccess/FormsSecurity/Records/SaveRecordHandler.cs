using Our.UserAccess.FormsSecurity.Contracts;
using Our.UserAccess.FormsSecurity.Facts;
using Our.UserAccess.FormsSecurity.Subjects;
using Our.UserAccess.Shared.Changes;
using Our.UserAccess.Shared.Outcomes;

namespace Our.UserAccess.FormsSecurity.Records;

internal sealed class SaveRecordHandler(
    FormsSubjects subjects, IRecordStore<FormsSecurityRecord> store, FormsFactsKeeper keeper, FormsRecordWriter writer)
{
    public async Task<Outcome<FormsRecordItem>> HandleAsync(
        FormsSubjectKind kind, Guid id, FormsRecordBody body, CancellationToken cancellationToken)
    {
        Outcome<FormsSubject> found = await subjects.FindAsync(kind, id);
        if (!found.TryGet(out FormsSubject? subject, out Failure? missing))
        {
            return missing;
        }

        FormsSecurityRecord? before = await store.FindAsync(id, cancellationToken);
        Failure? wrong = ExpectedVersion.Check(body.Version, before?.Version ?? 0, "forms record")
            ?? FormsRecordRules.Check(body, subject, before?.Rights, (await keeper.CurrentAsync(cancellationToken)).Listing);
        return wrong ?? await writer.WriteAsync(subject, before, body.ToRecord(id, before?.Rights), cancellationToken);
    }
}
