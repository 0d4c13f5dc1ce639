namespace Our.UserAccess.Groups;

/// <summary>One result for each person, in the order they were sent.</summary>
internal sealed record MemberResults(IReadOnlyList<MemberResult> Items);
