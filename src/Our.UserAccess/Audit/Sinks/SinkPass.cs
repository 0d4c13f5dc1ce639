using System.Collections.Concurrent;
using System.Text.Json;
using Microsoft.Extensions.Logging;
using Our.UserAccess.Audit.Contracts;
using Our.UserAccess.Audit.Persistence;
using Our.UserAccess.Audit.Watching;
using Our.UserAccess.Shared.Api;

namespace Our.UserAccess.Audit.Sinks;

/// <summary>Tells each sink what it has not been told, from where it stopped: what cannot be told is told again, later and later.</summary>
internal sealed partial class SinkPass(IEnumerable<IAuditSink> sinks, SinkPositions positions, ChainReader chain, IReadiness readiness, TimeProvider clock, ILogger<SinkPass> logger)
{
    private const int AtOnce = 200;
    private static readonly TimeSpan First = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(10);

    private readonly ConcurrentDictionary<string, Rest> _resting = new(StringComparer.Ordinal);

    public bool IsNeeded => On.Any();

    private IEnumerable<IAuditSink> On => sinks.Where(sink => sink is not IOptionalSink { IsOn: false });

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        if (!IsNeeded || await readiness.CheckAsync(cancellationToken) is not null)
        {
            return;
        }

        foreach (IAuditSink sink in On.Where(sink => !_resting.TryGetValue(sink.Name, out Rest? rest) || rest.Until <= clock.GetUtcNow()))
        {
            await FeedAsync(sink, cancellationToken);
        }
    }

    private async Task FeedAsync(IAuditSink sink, CancellationToken cancellationToken)
    {
        WatchedRow? reached = await positions.FindAsync(sink.Name, cancellationToken)
            ?? await positions.MoveAsync(sink.Name, before: null, (await chain.HeadAsync(cancellationToken)).Sequence, cancellationToken);
        while (reached is not null && await chain.AfterAsync(SinkPositions.Of(reached), AtOnce, cancellationToken) is { Count: > 0 } events)
        {
            if (!await TrySendAsync(sink, events, cancellationToken))
            {
                return;
            }

            // INVARIANT: moved after they were taken over: a process that dies in between tells them again.
            reached = await positions.MoveAsync(sink.Name, reached, events[^1].Sequence, cancellationToken);
        }
    }

    private async Task<bool> TrySendAsync(IAuditSink sink, IReadOnlyList<AuditEvent> events, CancellationToken cancellationToken)
    {
        try
        {
            await sink.SendAsync([.. events.Select(Told)], cancellationToken);
            _resting.TryRemove(sink.Name, out _);
            return true;
        }
        catch (Exception failure) when (!cancellationToken.IsCancellationRequested)
        {
            TimeSpan next = _resting.TryGetValue(sink.Name, out Rest? rest) && rest.For * 2 < Longest ? rest.For * 2 : rest is null ? First : Longest;
            _resting[sink.Name] = new Rest(next, clock.GetUtcNow() + next);
            LogFailed(sink.Name, next.TotalSeconds, failure);
            return false;
        }
    }

    private static AuditSinkEvent Told(AuditEvent happened) =>
        new(happened.Sequence, happened.At, happened.Action, JsonSerializer.Serialize(AuditItem.Of(happened), ApiJson.Options));

    [LoggerMessage(Level = LogLevel.Warning, Message = "The audit trail of User Access could not be told to the sink {Sink}. It is told again in {Seconds} seconds, from where it stopped.")]
    private partial void LogFailed(string sink, double seconds, Exception failure);

    private sealed record Rest(TimeSpan For, DateTimeOffset Until);
}
