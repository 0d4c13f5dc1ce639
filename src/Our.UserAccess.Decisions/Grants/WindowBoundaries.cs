using Our.UserAccess.Decisions.Clauses;

namespace Our.UserAccess.Decisions.Grants;

/// <summary>When the windows of assignments and rules open and close.</summary>
internal static class WindowBoundaries
{
    public static DateTimeOffset? Next(Register register, long at)
    {
        var next = long.MaxValue;
        foreach (var assignment in register.Assignments.Items)
        {
            next = Nearer(assignment.Window, at, next);
        }

        foreach (var rule in register.Rules.Items)
        {
            next = rule.Limits is { } limits ? Nearer(limits.Window, at, next) : next;
        }

        return next == long.MaxValue ? null : new DateTimeOffset(next, TimeSpan.Zero);
    }

    private static long Nearer(Ticks window, long at, long next)
    {
        if (window.From > at)
        {
            next = Math.Min(next, window.From);
        }

        return window.Until > at ? Math.Min(next, window.Until) : next;
    }
}
