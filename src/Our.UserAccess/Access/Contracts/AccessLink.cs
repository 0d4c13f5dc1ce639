namespace Our.UserAccess.Access.Contracts;

/// <summary>Something that a sentence speaks of.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Id">Its key; null for the root of a tree.</param>
/// <param name="Name">As the sentence calls it.</param>
internal sealed record AccessLink(AccessLinkKind Kind, Guid? Id, string Name);
