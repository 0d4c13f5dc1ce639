using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Our.UserAccess.Audit.Persistence;
using Our.UserAccess.Audit.Watching;

namespace Our.UserAccess.Audit.Sinks;

/// <summary>How far each sink has come, kept beside what is watched.</summary>
internal sealed class SinkPositions(WatchedStore store)
{
    /// <summary>The kind of the rows that say so.</summary>
    public const string Mark = "sink";

    /// <summary>Null for a sink that was never told anything.</summary>
    public async Task<WatchedRow?> FindAsync(string sink, CancellationToken cancellationToken) =>
        (await store.FindAsync(Mark, [IdOf(sink)], cancellationToken)).GetValueOrDefault(IdOf(sink));

    public static long Of(WatchedRow row) => long.Parse(row.State, CultureInfo.InvariantCulture);

    /// <summary>Null when another server moved it meanwhile.</summary>
    public async Task<WatchedRow?> MoveAsync(string sink, WatchedRow? before, long sequence, CancellationToken cancellationToken)
    {
        var row = new WatchedRow
        {
            Kind = Mark,
            Id = IdOf(sink),
            Name = sink,
            State = sequence.ToString(CultureInfo.InvariantCulture),
            Version = (before?.Version ?? 0) + 1,
        };
        return await store.ApplyAsync([new WatchedTurn(before, row, [])], cancellationToken) ? row : null;
    }

    private static Guid IdOf(string sink) => new(SHA256.HashData(Encoding.UTF8.GetBytes(sink)).AsSpan(0, 16));
}
