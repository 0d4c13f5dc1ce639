using System.Security.Cryptography;
using Microsoft.Extensions.Logging;
using Our.UserAccess.Audit.Contracts;
using Our.UserAccess.Permissions.Contracts;
using Our.UserAccess.Reviews.Persistence;
using Our.UserAccess.Reviews.Starting;
using Our.UserAccess.Shared.Outcomes;

namespace Our.UserAccess.Reviews.Upkeep;

/// <summary>
/// Starts reviews that repeat, with the rights that whoever started the first one has by then. The key of the next one
/// follows from the one before, so that it is started once, whenever the process ends.
/// </summary>
internal sealed partial class NextReviews(
    UpkeepStore store, ReviewStore reviews, ReviewDrafts drafts, ReviewStart start, IActingUser acting, IAuditContext audit, TimeProvider clock, ILogger<NextReviews> logger)
{
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        foreach (ReviewRow last in await store.ToRepeatAsync(clock.GetUtcNow().UtcDateTime, cancellationToken))
        {
            Guid next = IdAfter(last);
            bool isStarted = await reviews.FindAsync(next, cancellationToken) is not null || await StartAsync(last, next, cancellationToken);
            DateTime? again = isStarted ? null : last.Repeats.NextAfter(last.NextStartsAt!.Value);
            await reviews.ChangeAsync(last, last with { NextStartsAt = again }, [], cancellationToken);
        }
    }

    private async Task<bool> StartAsync(ReviewRow last, Guid next, CancellationToken cancellationToken)
    {
        var told = new AuditScope { Kind = AuditActorKind.Schedule };
        Outcome<Started> acted = await acting.RunAsync(last.StartedById, () => audit.RunAsync(told, () => AgainAsync(last, next, cancellationToken)));
        Failure? failed = acted.TryGet(out Started? started, out Failure? refused) ? started.Outcome.Failure : refused;
        if (failed is not null)
        {
            LogNotStarted(last.Id, failed.Code);
        }

        return failed is null;
    }

    private async Task<Started> AgainAsync(ReviewRow last, Guid next, CancellationToken cancellationToken) =>
        new((await drafts.AgainAsync(last, next, cancellationToken)).TryGet(out ReviewDraft? draft, out Failure? refused) ? await start.RunAsync(draft, cancellationToken) : refused);

    private static Guid IdAfter(ReviewRow last) => new(SHA256.HashData([.. last.Id.ToByteArray(), .. BitConverter.GetBytes(last.NextStartsAt!.Value.Ticks)]).AsSpan(0, 16));

    [LoggerMessage(Level = LogLevel.Warning, Message = "User Access could not start a review again ({Review}: {Code}). It tries the time after.")]
    private partial void LogNotStarted(Guid review, string code);

    private sealed record Started(Outcome<ReviewRow> Outcome);
}
