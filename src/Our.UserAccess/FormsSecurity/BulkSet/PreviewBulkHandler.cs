using Our.UserAccess.FormsSecurity.Contracts;
using Our.UserAccess.FormsSecurity.Subjects;
using Our.UserAccess.Shared.Changes;
using Our.UserAccess.Shared.Outcomes;

namespace Our.UserAccess.FormsSecurity.BulkSet;

/// <summary>Asks the same guard as the change itself, and stores nothing.</summary>
internal sealed class PreviewBulkHandler(FormsBulkPlan plan, IChangeGuard<FormsSecurityRecord> guard)
{
    public async Task<Outcome<FormsBulkPreview>> HandleAsync(FormsBulkBody body, CancellationToken cancellationToken)
    {
        if (await plan.CheckAsync(body, cancellationToken) is Failure wrong)
        {
            return wrong;
        }

        var items = new List<FormsBulkPreviewItem>();
        foreach ((FormsSubjectKind kind, Guid id) in FormsBulkPlan.SubjectsOf(body))
        {
            items.Add(await LookAsync(kind, id, body, cancellationToken));
        }

        return new FormsBulkPreview(items);
    }

    private async Task<FormsBulkPreviewItem> LookAsync(FormsSubjectKind kind, Guid id, FormsBulkBody body, CancellationToken cancellationToken)
    {
        Outcome<FormsBulkStep> planned = await plan.StepAsync(kind, id, body, cancellationToken);
        if (!planned.TryGet(out FormsBulkStep? step, out Failure? missing))
        {
            return new FormsBulkPreviewItem(kind, id, Name: null, FormsBulkEffect.Refused, missing.Detail);
        }

        if (step.Change is not { } change)
        {
            return new FormsBulkPreviewItem(kind, id, step.Subject.Name, FormsBulkEffect.Nothing, Sentence: null);
        }

        Failure? refused = await guard.RefusalAsync(change, cancellationToken);
        return new FormsBulkPreviewItem(kind, id, step.Subject.Name, refused is null ? FormsBulkEffect.Change : FormsBulkEffect.Refused, refused?.Detail);
    }
}
