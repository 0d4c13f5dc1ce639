namespace Our.UserAccess.Insight.GetUsage;

/// <summary>Whose usage: a person's, a group's members', or everybody's. Bound from the query string.</summary>
internal sealed record UsageQuery : MonthsQuery
{
    public Guid? UserId { get; init; }

    public Guid? GroupId { get; init; }
}
