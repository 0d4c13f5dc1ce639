using Our.UserAccess.FormsSecurity.Contracts;
using Our.UserAccess.FormsSecurity.Facts;
using Our.UserAccess.FormsSecurity.Subjects;
using Our.UserAccess.Shared.Changes;
using Our.UserAccess.Shared.Outcomes;

namespace Our.UserAccess.FormsSecurity.Redundant;

/// <summary>Removes only what still makes no difference, one record after the other.</summary>
internal sealed class RemoveRedundantHandler(FormsFactsKeeper keeper, RedundantRecords redundant, FormsSubjects subjects, FormsChanges changes)
{
    public async Task<Outcome<FormsResults>> HandleAsync(RemoveRedundantBody body, CancellationToken cancellationToken)
    {
        if (body.Check() is Failure wrong)
        {
            return wrong;
        }

        var results = new List<FormsResult>();
        foreach (Guid id in body.UserIds.Distinct())
        {
            Outcome<FormsSubject> found = await subjects.FindAsync(FormsSubjectKind.User, id);
            Failure? refused = found.TryGet(out FormsSubject? subject, out Failure? missing) ? await RemoveAsync(subject, cancellationToken) : missing;
            results.Add(new FormsResult(FormsSubjectKind.User, id, subject?.Name, refused is null, refused?.Detail));
        }

        return new FormsResults(results);
    }

    private async Task<Failure?> RemoveAsync(FormsSubject subject, CancellationToken cancellationToken)
    {
        FormsState state = await keeper.CurrentAsync(cancellationToken);
        if (state.Records.GetValueOrDefault(subject.Id) is not FormsSecurityRecord record)
        {
            return FormsFailures.RecordNotFound(subject.Name);
        }

        return redundant.ChangesNothing(state, record)
            ? await changes.RunAsync(Change<FormsSecurityRecord>.Deleting(record), cancellationToken)
            : FormsFailures.ChangesSomething(subject.Name);
    }
}
