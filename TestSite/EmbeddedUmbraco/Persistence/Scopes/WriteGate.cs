namespace EmbeddedUmbraco.Persistence.Scopes;

/// <summary>
/// Lets the writers of this process into SQLite one after the other and in order.
/// SQLite itself makes them poll for the lock, which is unfair and slow; other processes still meet its lock.
/// </summary>
internal sealed class WriteGate : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);
    private readonly SemaphoreSlim _gate = new(1, 1);

    public IDisposable Enter() => _gate.Wait(Patience)
        ? new Pass(_gate)
        : throw new TimeoutException("Another write did not finish in 30 seconds. Is a scope left open, or a write started inside another one's notification?");

    public void Dispose() => _gate.Dispose();

    private sealed class Pass(SemaphoreSlim gate) : IDisposable
    {
        private SemaphoreSlim? _gate = gate;

        public void Dispose() => Interlocked.Exchange(ref _gate, null)?.Release();
    }
}
