using System.Numerics;

namespace Our.UserAccess.Decisions.Views;

/// <summary>All answers for one user and 64 verbs, by position. Buckets of positions lead to the segment without a long search.</summary>
internal sealed class SegmentList
{
    private const int PositionBits = 31;

    private readonly Segment[] _segments;
    private readonly Answers[] _answers;
    private readonly int[] _buckets;
    private readonly int _shift;

    /// <summary>Segments by start, the first before every position.</summary>
    public SegmentList(Segment[] segments, Answers[] answers)
    {
        _segments = segments;
        _answers = answers;
        var bits = BitOperations.Log2((uint)segments.Length);
        _shift = PositionBits - bits;
        _buckets = new int[(1 << bits) + 1];
        var last = 0;
        for (var bucket = 0; bucket < _buckets.Length; bucket++)
        {
            while (last + 1 < segments.Length && segments[last + 1].Start <= (long)bucket << _shift)
            {
                last++;
            }

            _buckets[bucket] = last;
        }
    }

    public static SegmentList Refusing(Layer layer) => new([new Segment(int.MinValue, 0)], [Answers.Refused(layer)]);

    public ref readonly Answers At(int position)
    {
        var bucket = position >> _shift;
        var low = _buckets[bucket];
        var high = _buckets[bucket + 1];
        while (low < high)
        {
            var middle = (low + high + 1) >>> 1;
            if (_segments[middle].Start <= position)
            {
                low = middle;
            }
            else
            {
                high = middle - 1;
            }
        }

        return ref _answers[_segments[low].Answers];
    }
}
