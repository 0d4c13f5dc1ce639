using Our.UserAccess.Shared.Outcomes;

namespace Our.UserAccess.Bulk.PreviewBulk;

/// <summary>What an order would do to whom, without doing it.</summary>
internal sealed class PreviewBulkHandler(BulkSelection selection, BulkJudge judge)
{
    public async Task<Outcome<BulkPreview>> HandleAsync(BulkBody body, CancellationToken cancellationToken)
    {
        if (!(await selection.ReadAsync(body)).TryGet(out IReadOnlyList<Guid>? ids, out Failure? refused))
        {
            return refused;
        }

        return BulkPreview.Of(await judge.JudgeAsync(ids, body, cancellationToken));
    }
}
