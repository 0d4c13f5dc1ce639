namespace Our.UserAccess.Decisions.Explaining;

/// <summary>A decision with its reasons, as data; sentences are made of it elsewhere.</summary>
/// <param name="Decision">The same that deciding answers.</param>
/// <param name="Because">Because of what the layer that decided answered.</param>
/// <param name="Steps">All eight layers, in order. When the user or the node is not known the others say nothing.</param>
/// <param name="Grants">The groups that the user holds, whether they count here or not.</param>
public sealed record Explanation(
    Decision Decision, IReadOnlyList<Reason> Because, IReadOnlyList<Step> Steps, IReadOnlyList<GrantReport> Grants);
