namespace Our.UserAccess.Decisions.Storage;

/// <summary>Where a key is looked for in a table of 2^bits slots, and how a slot's 32 bits are read.</summary>
internal struct Probe
{
    public const uint Empty = 0;

    private readonly uint _mask;
    private readonly uint _fingerprint;
    private uint _slot;

    public Probe(Guid key, int bits)
        : this(KeyHash.Of(key), bits)
    {
    }

    public Probe(ulong hash, int bits)
    {
        _mask = (1u << bits) - 1;
        _fingerprint = (uint)hash & ~_mask;
        _slot = (uint)(hash >> (64 - bits));
    }

    /// <summary>A removed row's slot: a number that no row has, since a table is never full.</summary>
    public readonly uint Removed => _mask;

    public readonly int Slot => (int)_slot;

    public void MoveNext() => _slot = (_slot + 1) & _mask;

    public readonly bool MayBe(uint slot, out int row)
    {
        row = (int)(slot & _mask) - 1;
        return (slot & ~_mask) == _fingerprint;
    }

    public readonly uint ValueFor(int row) => _fingerprint | (uint)(row + 1);
}
