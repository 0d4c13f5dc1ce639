namespace Our.UserAccess.Groups.DeleteGroups;

/// <summary>One result for each group, in the order they were sent.</summary>
internal sealed record DeletedGroups(IReadOnlyList<DeletedGroup> Items);
