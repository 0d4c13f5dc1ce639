using Our.UserAccess.Shared.Outcomes;

namespace Our.UserAccess.Reviews.Holdings;

/// <summary>What became of bringing something back.</summary>
/// <param name="IsBack">Whether it is as it was.</param>
/// <param name="Sentence">Why not; null when it is.</param>
internal sealed record HeldReturn(bool IsBack, string? Sentence)
{
    public static HeldReturn Back { get; } = new(IsBack: true, Sentence: null);

    public static HeldReturn Of(Failure? failure) => failure is null ? Back : Not(failure.Detail);

    public static HeldReturn Not(string sentence) => new(IsBack: false, sentence);
}
