using Our.UserAccess.Decisions;

namespace Our.UserAccess.Access.Contracts;

/// <summary>What one layer says.</summary>
/// <param name="Layer">The layer.</param>
/// <param name="Answered">Whether it is the layer that decided.</param>
/// <param name="Verdict">What it says on its own, decided or not; null when it says nothing.</param>
/// <param name="Because">In the notation of the access model.</param>
/// <param name="Sentence">For people.</param>
/// <param name="Links">What the sentence speaks of.</param>
internal sealed record AccessStep(
    Layer Layer, bool Answered, Verdict? Verdict, IReadOnlyList<string> Because, string Sentence, IReadOnlyList<AccessLink> Links);
