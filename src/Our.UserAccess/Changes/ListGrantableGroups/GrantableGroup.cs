namespace Our.UserAccess.Changes.ListGrantableGroups;

/// <summary>A group that the person who asks may give in a place.</summary>
internal sealed record GrantableGroup(Guid Id, string Name);
