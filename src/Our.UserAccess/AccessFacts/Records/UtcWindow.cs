using Our.UserAccess.Decisions.Facts;

namespace Our.UserAccess.AccessFacts.Records;

internal static class UtcWindow
{
    public static Window Of(DateTime? from, DateTime? until) => new(Utc(from), Utc(until));

    private static DateTimeOffset? Utc(DateTime? time) => time is DateTime known ? new DateTimeOffset(known.Ticks, TimeSpan.Zero) : null;
}
