using System.Collections.Concurrent;

namespace Our.UserAccess.Host.Users;

/// <summary>
/// Counts of users, until something changes a user or a group on any server. Counting costs a scan of the user table,
/// and the sidebar asks for seven counts on every page.
/// </summary>
internal sealed class UserCountCache(TimeProvider clock)
{
    // Only the safety net: a change on another server is announced by Umbraco's cache refreshers.
    private static readonly TimeSpan Life = TimeSpan.FromMinutes(1);

    private ConcurrentDictionary<string, Entry> _counts = new(StringComparer.Ordinal);

    public void Clear() => Interlocked.Exchange(ref _counts, new ConcurrentDictionary<string, Entry>(StringComparer.Ordinal));

    public async Task<long> GetAsync(string key, Func<Task<long>> countAsync)
    {
        // INVARIANT: a count is kept in the dictionary it was begun under, so one that began before a change is forgotten with it.
        ConcurrentDictionary<string, Entry> counts = Volatile.Read(ref _counts);
        if (counts.TryGetValue(key, out Entry? known) && clock.GetUtcNow() < known.Until)
        {
            return known.Count;
        }

        long count = await countAsync();
        counts[key] = new Entry(count, clock.GetUtcNow() + Life);
        return count;
    }

    private sealed record Entry(long Count, DateTimeOffset Until);
}
