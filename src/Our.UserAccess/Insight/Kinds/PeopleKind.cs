using Our.UserAccess.Insight.Contracts;
using Our.UserAccess.Users.Contracts;

namespace Our.UserAccess.Insight.Kinds;

/// <summary>A finding about people whom the list of users can name.</summary>
internal sealed record PeopleKind(string Kind, FindingSeverity Severity)
{
    public required Func<long, string> Say { get; init; }

    public required string Explanation { get; init; }

    /// <summary>Who it is about.</summary>
    public required Func<DateTime, UserQuery> Query { get; init; }

    /// <summary>But not these; null for all.</summary>
    public UserQuery? But { get; init; }

    public required FindingFix Fix { get; init; }

    /// <summary>Whether the fix is narrowed to those who have not signed in for this long.</summary>
    public TimeSpan? Since { get; init; }
}
