using Our.UserAccess.Access.Contracts;

namespace Our.UserAccess.Access.Turning;

/// <summary>Changes that together would turn the decision.</summary>
/// <param name="Sentence">What would have to be done.</param>
/// <param name="Changes">The same for machines.</param>
/// <param name="Links">What the sentence speaks of.</param>
internal sealed record TurnItem(string Sentence, IReadOnlyList<TurnChangeItem> Changes, IReadOnlyList<AccessLink> Links);
