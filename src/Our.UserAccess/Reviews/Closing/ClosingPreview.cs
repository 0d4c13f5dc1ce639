namespace Our.UserAccess.Reviews.Closing;

internal sealed record ClosingPreview(ClosingCounts Counts, long Total, IReadOnlyList<ClosingItem> Items);
