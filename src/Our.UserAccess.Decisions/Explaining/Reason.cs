namespace Our.UserAccess.Decisions.Explaining;

/// <summary>Because of what a layer answered.</summary>
/// <param name="Kind">What it points to.</param>
/// <param name="Key">The rule's or group's key; null for a start node.</param>
/// <param name="Node">The node where it stands, or null as <see cref="ReasonKind"/> says.</param>
/// <param name="Distance">How many steps that is above the node asked about; null where it is not above it.</param>
public sealed record Reason(ReasonKind Kind, Guid? Key, Guid? Node, int? Distance);
