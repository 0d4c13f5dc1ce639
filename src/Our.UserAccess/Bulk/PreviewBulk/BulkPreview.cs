namespace Our.UserAccess.Bulk.PreviewBulk;

/// <summary>What an order would do.</summary>
/// <param name="Total">How many people it means.</param>
/// <param name="Changing">For how many something would change.</param>
/// <param name="Unchanged">For how many there is nothing to do.</param>
/// <param name="Refused">For how many it would be refused.</param>
/// <param name="Items">500 at most: first the refused, then the changes, then the others.</param>
internal sealed record BulkPreview(int Total, int Changing, int Unchanged, int Refused, IReadOnlyList<BulkVerdict> Items)
{
    private const int MostItems = 500;

    public static BulkPreview Of(IReadOnlyCollection<BulkVerdict> verdicts) => new(
        verdicts.Count,
        verdicts.Count(verdict => verdict.Effect is BulkEffect.Change),
        verdicts.Count(verdict => verdict.Effect is BulkEffect.Nothing),
        verdicts.Count(verdict => verdict.Effect is BulkEffect.Refused),
        [.. verdicts.OrderBy(Interest).Take(MostItems)]);

    private static int Interest(BulkVerdict verdict) => verdict.Effect switch
    {
        BulkEffect.Refused => 0,
        BulkEffect.Change => 1,
        _ => 2,
    };
}
