namespace Our.UserAccess.Access.PointInTime;

/// <summary>Some of those who could.</summary>
/// <param name="At">The moment, UTC.</param>
/// <param name="Total">How many could.</param>
/// <param name="Items">By name.</param>
/// <param name="Notes">What nobody knows about that moment, and how the answer takes it: sentences.</param>
internal sealed record PointInTimeAnswer(DateTime At, long Total, IReadOnlyList<PastPerson> Items, IReadOnlyList<string> Notes);
