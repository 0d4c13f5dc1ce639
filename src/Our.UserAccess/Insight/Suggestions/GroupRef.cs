namespace Our.UserAccess.Insight.Suggestions;

internal sealed record GroupRef(Guid Id, string Name);
