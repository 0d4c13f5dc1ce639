using System.Collections.Frozen;

namespace Our.UserAccess.Host.Users;

/// <summary>
/// Lists of names as numbers in the order in which the lists sort as they are shown: by their first name, then by their
/// second, and so on to the fourth. An empty list is 0.
/// </summary>
internal sealed class NameRanks
{
    private const int Compared = 4;
    private readonly FrozenDictionary<Guid, ushort> _ranks;

    private NameRanks(FrozenDictionary<Guid, ushort> ranks) => _ranks = ranks;

    public static NameRanks Of(IEnumerable<(Guid Id, string Name)> named) => new(named
        .OrderBy(item => item.Name, StringComparer.CurrentCultureIgnoreCase).ThenBy(item => item.Id)
        .Select((item, place) => KeyValuePair.Create(item.Id, (ushort)Math.Min(place + 1, ushort.MaxValue)))
        .ToFrozenDictionary());

    public ulong Of(IEnumerable<Guid> ids)
    {
        Span<ushort> ranks = stackalloc ushort[16];
        int count = 0;
        foreach (Guid id in ids)
        {
            if (count < ranks.Length && _ranks.TryGetValue(id, out ushort rank))
            {
                ranks[count++] = rank;
            }
        }

        ranks[..count].Sort();
        ulong packed = 0;
        for (int place = 0; place < Compared; place++)
        {
            packed = (packed << 16) | (place < count ? ranks[place] : 0u);
        }

        return packed;
    }
}
