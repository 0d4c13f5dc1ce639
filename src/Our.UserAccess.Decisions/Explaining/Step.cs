namespace Our.UserAccess.Decisions.Explaining;

/// <summary>What one layer says on its own; the first step with a verdict decided.</summary>
/// <param name="Layer">The layer.</param>
/// <param name="Verdict">Its verdict, or null when it says nothing.</param>
/// <param name="Because">
/// Because of what. For the layer of start nodes also where it lets pass: then the start nodes that reach the node.
/// </param>
public sealed record Step(Layer Layer, Verdict? Verdict, IReadOnlyList<Reason> Because);
