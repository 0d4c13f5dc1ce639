using Our.UserAccess.AccessFacts.Contracts;
using Our.UserAccess.Decisions;

namespace Our.UserAccess.FormsSecurity.Facts;

/// <summary>
/// What is known about forms on this server, in memory. The facts of access are renewed within half a second of any change of
/// a record on any server; so as long as they are the same nothing is asked, and when they differ one number is.
/// </summary>
internal sealed class FormsFactsKeeper(FormsReader reader, IAccessFacts access) : IDisposable
{
    private readonly SemaphoreSlim _oneReader = new(1, 1);
    private volatile FormsState? _state;
    private long _wanted;
    private long _read = -1;

    /// <summary>Nothing is taken from memory before it has been read anew.</summary>
    public void Expire() => Interlocked.Increment(ref _wanted);

    public async ValueTask<FormsState> CurrentAsync(CancellationToken cancellationToken)
    {
        AccessSnapshot? seen = access.Current;
        return IsCurrent(_state, seen) ? _state! : await RenewAsync(seen, cancellationToken);
    }

    public void Dispose() => _oneReader.Dispose();

    private bool IsCurrent(FormsState? state, AccessSnapshot? seen) =>
        state is not null && ReferenceEquals(state.Seen, seen) && Volatile.Read(ref _read) == Volatile.Read(ref _wanted);

    private async Task<FormsState> RenewAsync(AccessSnapshot? seen, CancellationToken cancellationToken)
    {
        await _oneReader.WaitAsync(cancellationToken);
        try
        {
            if (IsCurrent(_state, seen))
            {
                return _state!;
            }

            long wanted = Volatile.Read(ref _wanted);
            FormsState? before = _state;
            FormsState after = before is not null && _read == wanted && before.ChangeCount == await reader.ChangeCountAsync(cancellationToken)
                ? before with { Seen = seen }
                : await reader.ReadAsync(before, seen, cancellationToken);
            _state = after;
            Volatile.Write(ref _read, wanted);
            return after;
        }
        finally
        {
            _oneReader.Release();
        }
    }
}
