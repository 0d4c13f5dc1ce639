using Our.UserAccess.Decisions;
using Our.UserAccess.Decisions.Forms;

namespace Our.UserAccess.FormsSecurity.Sentences;

/// <summary>What one layer says.</summary>
/// <param name="Layer">The layer.</param>
/// <param name="Answered">Whether it is the one that decided.</param>
/// <param name="Verdict">What it says on its own, decided or not; null when it says nothing.</param>
/// <param name="Because">In the same notation as that of the decision.</param>
/// <param name="Sentence">For people.</param>
internal sealed record FormsStoryStep(FormsLayer Layer, bool Answered, Verdict? Verdict, IReadOnlyList<string> Because, string Sentence);
