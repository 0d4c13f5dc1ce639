using Microsoft.EntityFrameworkCore;
using Our.UserAccess.Persistence;

namespace Our.UserAccess.Audit.Persistence;

/// <summary>The part of the trail that a filter's times and cursor mean.</summary>
internal static class EventRange
{
    // Times go up with the numbers: asked for once, they leave the order of the numbers to every other index.
    public static async Task<SequenceRange> OfAsync(UserAccessDbContext context, AuditFilter filter, CancellationToken cancellationToken)
    {
        long? first = filter.From is { } from ? await AtAsync(context, from, cancellationToken) : null;
        long? end = filter.To is { } to ? await AtAsync(context, to, cancellationToken) : null;
        long?[] ends = [end, filter.Before];
        return new SequenceRange(first, ends.Min());
    }

    /// <returns>The first event at the time or after it; one after the last where there is none.</returns>
    private static async Task<long> AtAsync(UserAccessDbContext context, DateTime time, CancellationToken cancellationToken) =>
        await context.Set<AuditEvent>().Where(happened => happened.At >= time)
            .OrderBy(happened => happened.At).ThenBy(happened => happened.Sequence)
            .Select(happened => (long?)happened.Sequence).FirstOrDefaultAsync(cancellationToken) ?? long.MaxValue;
}
