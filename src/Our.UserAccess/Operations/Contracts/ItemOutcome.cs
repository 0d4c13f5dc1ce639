using Our.UserAccess.Shared.Outcomes;

namespace Our.UserAccess.Operations.Contracts;

/// <summary>How one item ended.</summary>
/// <param name="State">Succeeded, skipped or failed.</param>
/// <param name="Sentence">For people; null where the state says it all.</param>
internal sealed record ItemOutcome(ItemState State, string? Sentence)
{
    /// <summary>What the item turned out to be about, where that was not known before.</summary>
    public Guid? SubjectId { get; init; }

    public static ItemOutcome Succeeded(string? sentence = null) => new(ItemState.Succeeded, sentence);

    public static ItemOutcome Skipped(string sentence) => new(ItemState.Skipped, sentence);

    public static ItemOutcome Failed(Failure failure) => new(ItemState.Failed, failure.Detail);

    public static ItemOutcome Of(Failure? failure, string? sentence = null) => failure is null ? Succeeded(sentence) : Failed(failure);
}
