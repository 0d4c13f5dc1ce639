namespace Our.UserAccess.Decisions.Facts;

/// <summary>A named part of the installation: content roots and media roots together, and everything below them.</summary>
public sealed record WorkspaceFact(Guid Key, IReadOnlyCollection<Guid> Roots);
