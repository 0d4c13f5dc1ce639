using Our.UserAccess.Decisions;
using Our.UserAccess.Decisions.Forms;

namespace Our.UserAccess.FormsSecurity.Sentences;

/// <summary>A decision about a form for people and for machines.</summary>
/// <param name="Verdict">May they?</param>
/// <param name="Layer">What decided.</param>
/// <param name="Because">Because of what: record, gate, and whether the form's entry says it.</param>
/// <param name="Sentence">Who wins, for people.</param>
/// <param name="Steps">All layers, in order.</param>
internal sealed record FormsStory(
    Verdict Verdict, FormsLayer Layer, IReadOnlyList<string> Because, string Sentence, IReadOnlyList<FormsStoryStep> Steps);
