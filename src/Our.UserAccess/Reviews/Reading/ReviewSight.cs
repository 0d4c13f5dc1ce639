namespace Our.UserAccess.Reviews.Reading;

/// <summary>Which reviews somebody sees: all, those of some workspaces, and always those in which they are a reviewer.</summary>
internal sealed record ReviewSight(bool IsEverything, IReadOnlySet<Guid> Workspaces, Guid Self);
