namespace Our.UserAccess.Groups;

/// <summary>What became of one person.</summary>
/// <param name="UserId">The person.</param>
/// <param name="Name">Null for one who does not exist or may not be seen.</param>
/// <param name="Changed">Whether they came into the group, or went out of it.</param>
/// <param name="Sentence">Why not, or what else happened; null where there is nothing to say.</param>
internal sealed record MemberResult(Guid UserId, string? Name, bool Changed, string? Sentence);
