namespace Our.UserAccess.Reviews.Reading;

/// <summary>A reviewer with what they have to decide.</summary>
internal sealed record ReviewerItem(Guid Id, string? Name, int Items, int Decided);
