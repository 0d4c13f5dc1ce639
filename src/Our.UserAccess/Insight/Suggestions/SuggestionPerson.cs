namespace Our.UserAccess.Insight.Suggestions;

/// <summary>What if somebody held the smaller group?</summary>
/// <param name="Id">The person.</param>
/// <param name="Name">Their name.</param>
/// <param name="IsEnough">Whether it would have been enough.</param>
/// <param name="Used">What they used of the verbs that the group gives, sorted.</param>
/// <param name="WouldMiss">What of that the smaller one does not give, sorted.</param>
internal sealed record SuggestionPerson(Guid Id, string Name, bool IsEnough, IReadOnlyList<string> Used, IReadOnlyList<string> WouldMiss);
