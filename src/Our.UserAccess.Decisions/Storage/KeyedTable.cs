namespace Our.UserAccess.Decisions.Storage;

/// <summary>
/// Immutable rows found by key through open addressing. A slot is 32 bits: the row's number in the low
/// <c>SlotBits</c> bits, a fingerprint of the key above them, so that a probe rarely looks at a wrong row.
/// </summary>
internal sealed class KeyedTable<T>(PagedArray<T> rows, PagedArray<uint> slots, int slotBits, int usedSlots, FreeRow? free)
    where T : IKeyed
{
    public const int Missing = -1;

    public static KeyedTable<T> Empty { get; } = new(PagedArray<T>.Empty, PagedArray<uint>.Empty, 0, 0, null);

    public PagedArray<T> Rows => rows;

    /// <summary>The rows that are there, without the holes that removed ones left.</summary>
    public IEnumerable<T> Items
    {
        get
        {
            for (var row = 0; row < rows.Count; row++)
            {
                if (rows[row] is { } item)
                {
                    yield return item;
                }
            }
        }
    }

    internal PagedArray<uint> Slots => slots;

    internal int SlotBits => slotBits;

    internal int UsedSlots => usedSlots;

    internal FreeRow? Free => free;

    public int Find(Guid key)
    {
        if (slotBits == 0)
        {
            return Missing;
        }

        var probe = new Probe(key, slotBits);
        while (true)
        {
            var slot = slots[probe.Slot];
            if (slot == Probe.Empty)
            {
                return Missing;
            }

            if (probe.MayBe(slot, out var row) && row < rows.Count && rows[row].Key == key)
            {
                return row;
            }

            probe.MoveNext();
        }
    }
}
