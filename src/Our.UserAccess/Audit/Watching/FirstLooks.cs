using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;

namespace Our.UserAccess.Audit.Watching;

/// <summary>Which kinds were looked at as a whole. Until then nobody knows what is new, and everybody waits.</summary>
internal sealed class FirstLooks : IDisposable
{
    /// <summary>The kind of the rows that say so.</summary>
    public const string Mark = "firstLook";

    private readonly ConcurrentDictionary<string, bool> _taken = new(StringComparer.Ordinal);
    private readonly SemaphoreSlim _one = new(1, 1);

    public static Guid IdOf(string kind) => new(SHA256.HashData(Encoding.UTF8.GetBytes(kind)).AsSpan(0, 16));

    public static WatchedTurn Taken(string kind) => new(Before: null, new WatchedRow { Kind = Mark, Id = IdOf(kind), Name = kind, State = "[]" }, []);

    public async Task OnceAsync(string kind, Func<Task> look, CancellationToken cancellationToken)
    {
        if (_taken.ContainsKey(kind))
        {
            return;
        }

        await _one.WaitAsync(cancellationToken);
        try
        {
            if (!_taken.ContainsKey(kind))
            {
                await look();
                _taken[kind] = true;
            }
        }
        finally
        {
            _one.Release();
        }
    }

    public void Dispose() => _one.Dispose();
}
