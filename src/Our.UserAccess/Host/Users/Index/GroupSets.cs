using System.Collections.Concurrent;

namespace Our.UserAccess.Host.Users.Index;

/// <summary>One array for all users in the same groups: there are many users and few combinations.</summary>
internal sealed class GroupSets
{
    private readonly ConcurrentDictionary<Guid[], Guid[]> _sets = new(new SameContent());

    public Guid[] Of(IEnumerable<Guid> groups)
    {
        Guid[] keys = [.. groups.Distinct().Order()];
        return _sets.GetOrAdd(keys, keys);
    }

    private sealed class SameContent : IEqualityComparer<Guid[]>
    {
        public bool Equals(Guid[]? left, Guid[]? right) => left.AsSpan().SequenceEqual(right);

        public int GetHashCode(Guid[] set) => set.Aggregate(set.Length, HashCode.Combine);
    }
}
