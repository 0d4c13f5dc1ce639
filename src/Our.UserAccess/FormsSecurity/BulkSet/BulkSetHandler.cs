using Our.UserAccess.FormsSecurity.Subjects;
using Our.UserAccess.Shared.Outcomes;

namespace Our.UserAccess.FormsSecurity.BulkSet;

/// <summary>One record after the other, each guarded by itself; one that may not be changed does not keep the others.</summary>
internal sealed class BulkSetHandler(FormsBulkPlan plan, FormsChanges changes)
{
    public async Task<Outcome<FormsResults>> HandleAsync(FormsBulkBody body, CancellationToken cancellationToken)
    {
        if (await plan.CheckAsync(body, cancellationToken) is Failure wrong)
        {
            return wrong;
        }

        var results = new List<FormsResult>();
        foreach ((FormsSubjectKind kind, Guid id) in FormsBulkPlan.SubjectsOf(body))
        {
            results.Add(await SetAsync(kind, id, body, cancellationToken));
        }

        return new FormsResults(results);
    }

    private async Task<FormsResult> SetAsync(FormsSubjectKind kind, Guid id, FormsBulkBody body, CancellationToken cancellationToken)
    {
        Outcome<FormsBulkStep> planned = await plan.StepAsync(kind, id, body, cancellationToken);
        if (!planned.TryGet(out FormsBulkStep? step, out Failure? missing))
        {
            return new FormsResult(kind, id, Name: null, Succeeded: false, missing.Detail);
        }

        Failure? refused = step.Change is { } change ? await changes.RunAsync(change, cancellationToken) : null;
        return new FormsResult(kind, id, step.Subject.Name, refused is null, refused?.Detail);
    }
}
