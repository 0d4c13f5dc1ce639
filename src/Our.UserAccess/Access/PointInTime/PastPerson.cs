using Our.UserAccess.Decisions;

namespace Our.UserAccess.Access.PointInTime;

/// <summary>Somebody who could, and why.</summary>
/// <param name="UserId">Key of the user.</param>
/// <param name="UserName">As they are called now; who is gone, as they were called.</param>
/// <param name="IsGone">Whether they were deleted since.</param>
/// <param name="NodeId">Where they could: the node that was asked about, or a root of the workspace.</param>
/// <param name="Layer">The layer that decided.</param>
/// <param name="Because">Why, in the notation of the access model.</param>
/// <param name="Sentence">Why, for people.</param>
internal sealed record PastPerson(
    Guid UserId, string UserName, bool IsGone, Guid NodeId, Layer Layer, IReadOnlyList<string> Because, string Sentence);
