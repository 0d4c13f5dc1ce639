namespace Our.UserAccess.Decisions.Views;

/// <summary>Takes answers in the order of positions and keeps only what differs from what came before.</summary>
internal sealed class SegmentListBuilder
{
    private readonly List<Segment> _segments = [];
    private readonly List<Answers> _answers = [];
    private readonly Dictionary<Answers, int> _numbers = [];

    public void Clear()
    {
        _segments.Clear();
        _answers.Clear();
        _numbers.Clear();
    }

    public int Number(Answers answers)
    {
        if (!_numbers.TryGetValue(answers, out var number))
        {
            number = _answers.Count;
            _answers.Add(answers);
            _numbers.Add(answers, number);
        }

        return number;
    }

    /// <summary>From <paramref name="start"/> on the answers are these; said again for the same start, the last word counts.</summary>
    public void From(int start, int answers)
    {
        if (_segments.Count > 0 && _segments[^1].Start == start)
        {
            _segments.RemoveAt(_segments.Count - 1);
        }

        if (_segments.Count == 0 || _segments[^1].Answers != answers)
        {
            _segments.Add(new Segment(start, answers));
        }
    }

    public SegmentList Build() =>
        new([.. _segments.Select(segment => segment.Start)], [.. _segments.Select(segment => segment.Answers)], [.. _answers]);
}
