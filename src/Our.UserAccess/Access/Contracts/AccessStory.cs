using Our.UserAccess.Decisions;

namespace Our.UserAccess.Access.Contracts;

/// <summary>A decision for people and for machines.</summary>
/// <param name="Verdict">May they?</param>
/// <param name="Layer">The layer that decided.</param>
/// <param name="Because">Why, in the notation of the access model, sorted.</param>
/// <param name="Sentence">Why, for people.</param>
/// <param name="Steps">All eight layers, in order.</param>
internal sealed record AccessStory(
    Verdict Verdict, Layer Layer, IReadOnlyList<string> Because, string Sentence, IReadOnlyList<AccessStep> Steps);
