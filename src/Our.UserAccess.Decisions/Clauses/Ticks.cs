using Our.UserAccess.Decisions.Facts;

namespace Our.UserAccess.Decisions.Clauses;

/// <summary>A <see cref="Window"/> in UTC ticks.</summary>
internal readonly record struct Ticks(long From, long Until)
{
    public static Ticks Always => new(long.MinValue, long.MaxValue);

    public static Ticks Of(Window window) =>
        new(window.From?.UtcTicks ?? long.MinValue, window.Until?.UtcTicks ?? long.MaxValue);

    public Window ToWindow() => new(
        From == long.MinValue ? null : new DateTimeOffset(From, TimeSpan.Zero),
        Until == long.MaxValue ? null : new DateTimeOffset(Until, TimeSpan.Zero));

    public bool Contains(long at) => From <= at && at < Until;

    /// <summary>The part of this span, around <paramref name="at"/>, in which the window neither opens nor closes.</summary>
    public Ticks UnchangedBy(Ticks window, long at)
    {
        var (from, until) = this;
        Narrow(window.From, at, ref from, ref until);
        Narrow(window.Until, at, ref from, ref until);
        return new Ticks(from, until);
    }

    private static void Narrow(long boundary, long at, ref long from, ref long until)
    {
        if (boundary <= at)
        {
            from = Math.Max(from, boundary);
        }
        else
        {
            until = Math.Min(until, boundary);
        }
    }
}
