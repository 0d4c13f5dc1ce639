using Our.UserAccess.Decisions.Forms;
using Our.UserAccess.FormsSecurity.Contracts;
using Our.UserAccess.FormsSecurity.Facts;
using Our.UserAccess.FormsSecurity.Records;
using Our.UserAccess.FormsSecurity.Subjects;
using Our.UserAccess.Shared.Changes;
using Our.UserAccess.Shared.Outcomes;

namespace Our.UserAccess.FormsSecurity.BulkSet;

/// <summary>Whose records are set, and what becomes of each: the same for the preview and for the call that does it.</summary>
internal sealed class FormsBulkPlan(FormsSubjects subjects, IRecordStore<FormsSecurityRecord> store, FormsRecordWriter writer, FormsFactsKeeper keeper)
{
    public async Task<Failure?> CheckAsync(FormsBulkBody body, CancellationToken cancellationToken) =>
        FormsBulkRules.Check(body, (await keeper.CurrentAsync(cancellationToken)).Listing);

    public static IEnumerable<(FormsSubjectKind Kind, Guid Id)> SubjectsOf(FormsBulkBody body) =>
        body.GroupIds.Distinct().Select(id => (FormsSubjectKind.Group, id)).Concat(body.UserIds.Distinct().Select(id => (FormsSubjectKind.User, id)));

    public async Task<Outcome<FormsBulkStep>> StepAsync(FormsSubjectKind kind, Guid id, FormsBulkBody body, CancellationToken cancellationToken)
    {
        Outcome<FormsSubject> found = await subjects.FindAsync(kind, id);
        if (!found.TryGet(out FormsSubject? subject, out Failure? missing))
        {
            return missing;
        }

        FormsSecurityRecord? before = await store.FindAsync(id, cancellationToken);
        FormsRecord rights = before?.Rights ?? FormsEmptyRecord.Of(subject);
        FormsRecord after = FormsBulkChange.In(rights, body);
        return new FormsBulkStep(subject, FormsBulkChange.IsSame(rights, after) ? null : writer.ChangeTo(before, after));
    }
}
