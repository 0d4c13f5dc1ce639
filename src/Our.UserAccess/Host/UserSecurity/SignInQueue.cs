using System.Threading.Channels;
using Our.UserAccess.Users.Contracts;

namespace Our.UserAccess.Host.UserSecurity;

/// <summary>
/// What happened at sign-ins and is not written yet. Umbraco tells some of it inside its transaction, where writing would wait
/// for that transaction to end and it for the writing.
/// </summary>
internal sealed class SignInQueue
{
    /// <summary>More than a site sees before it is written; beyond it the oldest are forgotten, so that guessing fills no memory.</summary>
    private const int Most = 10_000;

    private readonly Channel<Entry> _entries = Channel.CreateBounded<Entry>(new BoundedChannelOptions(Most) { FullMode = BoundedChannelFullMode.DropOldest });

    public void Add(Entry entry) => _entries.Writer.TryWrite(entry);

    public bool TryTake(out Entry entry) => _entries.Reader.TryRead(out entry!);

    public ValueTask<bool> WaitAsync(CancellationToken cancellationToken) => _entries.Reader.WaitToReadAsync(cancellationToken);

    /// <param name="UserId">As Umbraco tells it: a number, or a key after a sign-in with another service.</param>
    /// <param name="At">UTC.</param>
    /// <param name="Kind">What happened.</param>
    /// <param name="Address">From where.</param>
    internal sealed record Entry(string UserId, DateTime At, SignInKind Kind, string? Address);
}
