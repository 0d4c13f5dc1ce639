using System.Numerics;

namespace Our.UserAccess.Decisions.Tree;

/// <summary>Finds the last of some ascending positions at or before one: buckets of positions leave only a short search.</summary>
internal sealed class PositionIndex
{
    public const int None = -1;

    private const int PositionBits = 31;

    private readonly int[] _starts;
    private readonly int[] _buckets;
    private readonly int _shift;

    public PositionIndex(int[] starts)
    {
        _starts = starts;
        var bits = BitOperations.Log2((uint)starts.Length | 1);
        _shift = PositionBits - bits;
        _buckets = new int[(1 << bits) + 1];
        var last = None;
        for (var bucket = 0; bucket < _buckets.Length; bucket++)
        {
            while (last + 1 < starts.Length && starts[last + 1] <= (long)bucket << _shift)
            {
                last++;
            }

            _buckets[bucket] = last;
        }
    }

    /// <summary>The number of that position, or <see cref="None"/> when all are behind the asked one.</summary>
    public int LastAtOrBefore(int position)
    {
        var bucket = position >> _shift;
        var low = _buckets[bucket];
        var high = _buckets[bucket + 1];
        while (low < high)
        {
            var middle = (low + high + 1) >> 1;
            if (_starts[middle] <= position)
            {
                low = middle;
            }
            else
            {
                high = middle - 1;
            }
        }

        return low;
    }
}
