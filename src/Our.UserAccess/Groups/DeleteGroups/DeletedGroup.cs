namespace Our.UserAccess.Groups.DeleteGroups;

/// <summary>What became of one group.</summary>
/// <param name="GroupId">The group.</param>
/// <param name="Name">Null for one that does not exist or may not be seen.</param>
/// <param name="Deleted">Whether it is gone.</param>
/// <param name="Sentence">Why it is not; null where it is.</param>
internal sealed record DeletedGroup(Guid GroupId, string? Name, bool Deleted, string? Sentence);
