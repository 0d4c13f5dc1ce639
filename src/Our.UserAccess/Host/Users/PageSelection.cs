using System.Buffers;

namespace Our.UserAccess.Host.Users;

/// <summary>A page of a long list, without sorting what is not on it.</summary>
internal static class PageSelection
{
    /// <param name="places">In the order in which equals stand.</param>
    /// <param name="key">What is sorted by, of a place.</param>
    /// <param name="isDescending">The greatest first; equals stand as before.</param>
    /// <param name="skip">So many stand before the page.</param>
    /// <param name="take">So many at most stand on it.</param>
    public static int[] Of(ReadOnlySpan<int> places, Func<int, ulong> key, bool isDescending, int skip, int take)
    {
        Entry[] rented = ArrayPool<Entry>.Shared.Rent(places.Length);
        try
        {
            Span<Entry> entries = rented.AsSpan(0, places.Length);
            for (int at = 0; at < entries.Length; at++)
            {
                ulong value = key(places[at]);
                entries[at] = new Entry(isDescending ? ~value : value, places[at]);
            }

            return Page(entries, skip, take);
        }
        finally
        {
            ArrayPool<Entry>.Shared.Return(rented);
        }
    }

    private static int[] Page(Span<Entry> entries, int skip, int take)
    {
        int from = Math.Min(skip, entries.Length);
        int to = from + Math.Min(take, entries.Length - from);
        Bring(entries, from);
        Bring(entries[from..], to - from);
        Span<Entry> page = entries[from..to];
        page.Sort();
        var places = new int[page.Length];
        for (int at = 0; at < places.Length; at++)
        {
            places[at] = page[at].Place;
        }

        return places;
    }

    /// <summary>Puts the smallest so many before the others.</summary>
    private static void Bring(Span<Entry> entries, int count)
    {
        // Halving should do it in some twenty turns; where it does not, a sort does.
        for (int turn = 0; turn < 64 && count > 0 && count < entries.Length; turn++)
        {
            int middle = Partition(entries);
            if (count <= middle)
            {
                entries = entries[..middle];
            }
            else
            {
                entries = entries[(middle + 1)..];
                count -= middle + 1;
            }
        }

        if (count > 0 && count < entries.Length)
        {
            entries.Sort();
        }
    }

    /// <returns>The place of one before which all are smaller, and after which all are greater.</returns>
    private static int Partition(Span<Entry> entries)
    {
        int last = entries.Length - 1;
        (entries[last], entries[last / 2]) = (entries[last / 2], entries[last]);
        Entry pivot = entries[last];
        int smaller = 0;
        for (int at = 0; at < last; at++)
        {
            if (entries[at].CompareTo(pivot) < 0)
            {
                (entries[at], entries[smaller]) = (entries[smaller], entries[at]);
                smaller++;
            }
        }

        (entries[last], entries[smaller]) = (entries[smaller], entries[last]);
        return smaller;
    }

    private readonly record struct Entry(ulong Key, int Place) : IComparable<Entry>
    {
        public int CompareTo(Entry other) => Key != other.Key ? Key.CompareTo(other.Key) : Place.CompareTo(other.Place);
    }
}
