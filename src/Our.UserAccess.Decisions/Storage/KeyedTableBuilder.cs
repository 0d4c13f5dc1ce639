using System.Numerics;

namespace Our.UserAccess.Decisions.Storage;

/// <summary>Edits a copy of a <see cref="KeyedTable{T}"/>.</summary>
internal sealed class KeyedTableBuilder<T>
    where T : IKeyed
{
    private const int SmallestBits = 4;

    private readonly KeyedTable<T> _source;
    private readonly PagedArrayBuilder<T> _rows;
    private PagedArrayBuilder<uint> _slots;
    private int _slotBits;
    private int _usedSlots;
    private FreeRow? _free;

    public KeyedTableBuilder(KeyedTable<T> source)
    {
        _source = source;
        _rows = new PagedArrayBuilder<T>(source.Rows);
        _slots = new PagedArrayBuilder<uint>(source.Slots);
        _slotBits = source.SlotBits;
        _usedSlots = source.UsedSlots;
        _free = source.Free;
    }

    public int Count => _rows.Count;

    public ref readonly T this[int row] => ref _rows[row];

    public ref T Edit(int row) => ref _rows.Edit(row);

    public int Find(Guid key)
    {
        if (_slotBits == 0)
        {
            return KeyedTable<T>.Missing;
        }

        var probe = new Probe(key, _slotBits);
        for (var slot = _slots[probe.Slot]; slot != Probe.Empty; slot = _slots[probe.Slot])
        {
            if (probe.MayBe(slot, out var row) && row < _rows.Count && _rows[row].Key == key)
            {
                return row;
            }

            probe.MoveNext();
        }

        return KeyedTable<T>.Missing;
    }

    /// <summary>Adds a row whose key is not in the table.</summary>
    public int Add(in T item)
    {
        Reserve(1);
        var row = TakeRow(item);
        Link(item.Key, row);
        return row;
    }

    /// <summary>The row with the item's key; the item is added when there is none. One probe, for loads.</summary>
    public int FindOrAdd(in T item)
    {
        Reserve(1);
        var key = item.Key;
        var probe = new Probe(key, _slotBits);
        for (var slot = _slots[probe.Slot]; slot != Probe.Empty; slot = _slots[probe.Slot])
        {
            if (probe.MayBe(slot, out var known) && known < _rows.Count && _rows[known].Key == key)
            {
                return known;
            }

            probe.MoveNext();
        }

        var row = TakeRow(item);
        _slots.Edit(probe.Slot) = probe.ValueFor(row);
        _usedSlots++;
        return row;
    }

    /// <summary>Adds a row that is not found by its key until <see cref="LinkFrom"/>: for loads into an empty table.</summary>
    public int Append(in T item) => _rows.Add(item);

    /// <summary>
    /// Makes the rows from <paramref name="first"/> on findable; answers a key that is there twice, or null. The rows are taken
    /// in the order of their slots, so that the slots of a large table pass through the cache once.
    /// </summary>
    public Guid? LinkFrom(int first)
    {
        var order = new SlotOrder<T>(_rows, first, _slotBits);
        foreach (var (hash, row) in order.Rows)
        {
            var probe = new Probe(hash, _slotBits);
            for (var slot = _slots[probe.Slot]; slot != Probe.Empty; slot = _slots[probe.Slot])
            {
                if (probe.MayBe(slot, out var known) && _rows[known].Key == _rows[row].Key)
                {
                    return _rows[row].Key;
                }

                probe.MoveNext();
            }

            _slots.Edit(probe.Slot) = probe.ValueFor(row);
        }

        _usedSlots += order.Rows.Length;
        return null;
    }

    public void Remove(Guid key)
    {
        var row = Find(key);
        if (row < 0)
        {
            return;
        }

        var probe = new Probe(key, _slotBits);
        while (_slots[probe.Slot] != probe.ValueFor(row))
        {
            probe.MoveNext();
        }

        _slots.Edit(probe.Slot) = probe.Removed;
        _rows.Edit(row) = default!;
        _free = new FreeRow(row, _free);
    }

    /// <summary>Makes room for more rows at once, so that a load grows the slots only once.</summary>
    public void Reserve(int more)
    {
        var needed = _usedSlots + more;
        if (_slotBits != 0 && needed <= (1 << _slotBits) / 4 * 3)
        {
            return;
        }

        _slotBits = Math.Max(SmallestBits, BitOperations.Log2((uint)(_rows.Count + more) * 4 / 3) + 1);
        Rehash();
    }

    public KeyedTable<T> Build()
    {
        var rows = _rows.Build();
        var slots = _slots.Build();
        return ReferenceEquals(rows, _source.Rows) && ReferenceEquals(slots, _source.Slots)
            ? _source
            : new KeyedTable<T>(rows, slots, _slotBits, _usedSlots, _free);
    }

    private int TakeRow(in T item)
    {
        if (_free is null)
        {
            return _rows.Add(item);
        }

        var row = _free.Row;
        _free = _free.Next;
        _rows.Edit(row) = item;
        return row;
    }

    private void Link(Guid key, int row)
    {
        var probe = new Probe(key, _slotBits);
        while (_slots[probe.Slot] != Probe.Empty)
        {
            probe.MoveNext();
        }

        _slots.Edit(probe.Slot) = probe.ValueFor(row);
        _usedSlots++;
    }

    private void Rehash()
    {
        _slots = new PagedArrayBuilder<uint>(PagedArray<uint>.Empty);
        _slots.Grow(1 << _slotBits);
        _usedSlots = 0;
        var free = new HashSet<int>();
        for (var hole = _free; hole is not null; hole = hole.Next)
        {
            free.Add(hole.Row);
        }

        for (var row = 0; row < _rows.Count; row++)
        {
            if (!free.Contains(row))
            {
                Link(_rows[row].Key, row);
            }
        }
    }
}
