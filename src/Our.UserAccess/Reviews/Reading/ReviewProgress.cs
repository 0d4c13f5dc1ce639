namespace Our.UserAccess.Reviews.Reading;

/// <summary>How far a review is.</summary>
/// <param name="Total">What there is to decide.</param>
/// <param name="Decided">How much of it is decided.</param>
/// <param name="Mine">What is to be decided by the person who asks.</param>
/// <param name="MineDecided">How much of that is decided.</param>
internal sealed record ReviewProgress(int Total, int Decided, int Mine, int MineDecided)
{
    public static ReviewProgress None { get; } = new(0, 0, 0, 0);
}
