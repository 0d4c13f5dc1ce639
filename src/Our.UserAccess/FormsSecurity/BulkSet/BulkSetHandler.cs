using Our.UserAccess.FormsSecurity.Contracts;
using Our.UserAccess.FormsSecurity.Facts;
using Our.UserAccess.FormsSecurity.Records;
using Our.UserAccess.FormsSecurity.Subjects;
using Our.UserAccess.Shared.Changes;
using Our.UserAccess.Shared.Outcomes;

namespace Our.UserAccess.FormsSecurity.BulkSet;

/// <summary>One record after the other, each guarded by itself; one that may not be changed does not keep the others.</summary>
internal sealed class BulkSetHandler(
    FormsSubjects subjects, IRecordStore<FormsSecurityRecord> store, FormsRecordWriter writer, FormsChanges changes, FormsFactsKeeper keeper)
{
    public async Task<Outcome<FormsResults>> HandleAsync(FormsBulkBody body, CancellationToken cancellationToken)
    {
        if (FormsBulkRules.Check(body, (await keeper.CurrentAsync(cancellationToken)).Listing) is Failure wrong)
        {
            return wrong;
        }

        var results = new List<FormsResult>();
        foreach ((FormsSubjectKind kind, Guid id) in body.GroupIds.Distinct().Select(id => (FormsSubjectKind.Group, id))
            .Concat(body.UserIds.Distinct().Select(id => (FormsSubjectKind.User, id))))
        {
            results.Add(await SetAsync(kind, id, body, cancellationToken));
        }

        return new FormsResults(results);
    }

    private async Task<FormsResult> SetAsync(FormsSubjectKind kind, Guid id, FormsBulkBody body, CancellationToken cancellationToken)
    {
        Outcome<FormsSubject> found = await subjects.FindAsync(kind, id);
        if (!found.TryGet(out FormsSubject? subject, out Failure? missing))
        {
            return new FormsResult(kind, id, Name: null, Succeeded: false, missing.Detail);
        }

        FormsSecurityRecord? before = await store.FindAsync(id, cancellationToken);
        Change<FormsSecurityRecord> change = writer.ChangeTo(before, FormsBulkChange.In(before?.Rights ?? FormsEmptyRecord.Of(subject), body));
        Failure? refused = await changes.RunAsync(change, cancellationToken);
        return new FormsResult(kind, id, subject.Name, refused is null, refused?.Detail);
    }
}
