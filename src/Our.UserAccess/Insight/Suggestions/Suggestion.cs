namespace Our.UserAccess.Insight.Suggestions;

/// <summary>A smaller group would have been enough for some of a group's members.</summary>
/// <param name="Group">The group that they hold.</param>
/// <param name="Smaller">The one that would have been enough.</param>
/// <param name="Members">How many hold it, of those that the caller sees.</param>
/// <param name="Enough">For how many of them the smaller one would have been enough.</param>
/// <param name="Idle">How many of them changed nothing at all.</param>
/// <param name="Loses">The verbs that the smaller group does not give, sorted.</param>
/// <param name="Sentence">The same, for people.</param>
internal sealed record Suggestion(GroupRef Group, GroupRef Smaller, int Members, int Enough, int Idle, IReadOnlyList<string> Loses, string Sentence);
