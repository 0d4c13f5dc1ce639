using Our.UserAccess.Decisions.Tree;

namespace Our.UserAccess.Decisions.Views;

/// <summary>All answers for one user and 64 verbs, by position.</summary>
internal sealed class SegmentList(int[] starts, int[] numbers, Answers[] answers)
{
    private readonly PositionIndex _starts = new(starts);

    public static SegmentList Refusing(Layer layer) => new([int.MinValue], [0], [Answers.Refused(layer)]);

    /// <summary>The first segment starts before every position.</summary>
    public ref readonly Answers At(int position) => ref answers[numbers[_starts.LastAtOrBefore(position)]];
}
