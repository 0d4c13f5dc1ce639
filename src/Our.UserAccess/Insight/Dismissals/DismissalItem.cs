namespace Our.UserAccess.Insight.Dismissals;

/// <summary>A dismissal as answers show it.</summary>
/// <param name="Until">UTC.</param>
/// <param name="Reason">In the words of whoever dismissed it.</param>
/// <param name="ByName">Null where they are gone.</param>
/// <param name="At">UTC.</param>
internal sealed record DismissalItem(DateTime Until, string Reason, string? ByName, DateTime At);
