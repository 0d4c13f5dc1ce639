namespace Our.UserAccess.Decisions.Storage;

/// <summary>Rows with the hashes of their keys, in the order of the pages that their slots are in.</summary>
internal readonly struct SlotOrder<T>
    where T : IKeyed
{
    public SlotOrder(PagedArrayBuilder<T> rows, int first, int slotBits)
    {
        var shift = 64 - Math.Max(0, slotBits - PagedArray<uint>.PageBits);
        var ends = new int[slotBits > PagedArray<uint>.PageBits ? 1 << (slotBits - PagedArray<uint>.PageBits) : 1];
        var hashes = new ulong[rows.Count - first];
        for (var i = 0; i < hashes.Length; i++)
        {
            hashes[i] = KeyHash.Of(rows[first + i].Key);
            ends[Page(hashes[i], shift)]++;
        }

        for (var page = 1; page < ends.Length; page++)
        {
            ends[page] += ends[page - 1];
        }

        Rows = new (ulong, int)[hashes.Length];
        for (var i = hashes.Length - 1; i >= 0; i--)
        {
            Rows[--ends[Page(hashes[i], shift)]] = (hashes[i], first + i);
        }
    }

    public (ulong Hash, int Row)[] Rows { get; }

    // A shift by 64 is one by 0: with one page there is nothing to tell apart.
    private static int Page(ulong hash, int shift) => shift == 64 ? 0 : (int)(hash >> shift);
}
