namespace Our.UserAccess.Insight.Suggestions;

/// <summary>What if they held this group instead? Bound from the query string.</summary>
internal sealed record SuggestionPeopleQuery : MonthsQuery
{
    public Guid? SmallerGroupId { get; init; }
}
