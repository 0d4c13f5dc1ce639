using Our.UserAccess.FormsSecurity.Subjects;
using Our.UserAccess.Shared.Outcomes;

namespace Our.UserAccess.FormsSecurity.Records;

internal sealed class GetRecordHandler(FormsSubjects subjects, FormsRecordItems items)
{
    public async Task<Outcome<FormsRecordItem>> HandleAsync(FormsSubjectKind kind, Guid id, CancellationToken cancellationToken)
    {
        Outcome<FormsSubject> found = await subjects.FindAsync(kind, id);
        return found.TryGet(out FormsSubject? subject, out Failure? missing) ? await items.DetailAsync(subject, cancellationToken) : missing;
    }
}
