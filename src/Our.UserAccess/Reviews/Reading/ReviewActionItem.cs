namespace Our.UserAccess.Reviews.Reading;

/// <summary>Something that can be done to a review, and whether the person who asks may.</summary>
/// <param name="Name">As <c>close</c> or <c>undo</c>.</param>
/// <param name="IsAllowed">Whether the server would do it.</param>
/// <param name="Reason">Why not; null when it is allowed.</param>
internal sealed record ReviewActionItem(string Name, bool IsAllowed, string? Reason);
