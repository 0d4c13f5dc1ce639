namespace Our.UserAccess.Reviews.Reading;

/// <summary>What a review is about.</summary>
/// <param name="Kind">What kind of thing.</param>
/// <param name="Id">Key of the workspace or group; null for the other kinds.</param>
/// <param name="Name">As it was called at the start.</param>
/// <param name="InactiveDays">Only where it is about inactive people.</param>
internal sealed record ReviewScopeItem(ReviewScopeKind Kind, Guid? Id, string? Name, int? InactiveDays);
