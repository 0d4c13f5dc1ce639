namespace Our.UserAccess.Decisions.Facts;

/// <summary>A span of time; the start belongs to it, the end does not. Null is open.</summary>
public readonly record struct Window(DateTimeOffset? From, DateTimeOffset? Until)
{
    public static Window Always => default;

    public bool Contains(DateTimeOffset at) => (From is not { } from || from <= at) && (Until is not { } until || at < until);
}
