using Our.UserAccess.FormsSecurity.Contracts;
using Our.UserAccess.FormsSecurity.Subjects;
using Our.UserAccess.Shared.Changes;
using Our.UserAccess.Shared.Outcomes;

namespace Our.UserAccess.FormsSecurity.Records;

internal sealed class RemoveRecordHandler(FormsSubjects subjects, IRecordStore<FormsSecurityRecord> store, FormsChanges changes)
{
    /// <summary>Null when the record is gone.</summary>
    public async Task<Failure?> HandleAsync(Guid userId, int? version, CancellationToken cancellationToken)
    {
        Outcome<FormsSubject> found = await subjects.FindAsync(FormsSubjectKind.User, userId);
        if (!found.TryGet(out FormsSubject? subject, out Failure? missing))
        {
            return missing;
        }

        return await store.FindAsync(userId, cancellationToken) is FormsSecurityRecord record
            ? ExpectedVersion.Check(version ?? record.Version, record.Version, "forms record")
                ?? await changes.RunAsync(Change<FormsSecurityRecord>.Deleting(record), cancellationToken)
            : FormsFailures.RecordNotFound(subject.Name);
    }
}
