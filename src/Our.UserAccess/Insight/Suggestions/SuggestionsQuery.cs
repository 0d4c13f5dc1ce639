namespace Our.UserAccess.Insight.Suggestions;

/// <summary>For which group; all that the caller sees where none is named. Bound from the query string.</summary>
internal sealed record SuggestionsQuery : MonthsQuery
{
    public Guid? GroupId { get; init; }
}
