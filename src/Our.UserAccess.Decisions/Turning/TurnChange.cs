using Our.UserAccess.Decisions.Facts;

namespace Our.UserAccess.Decisions.Turning;

/// <summary>One change of facts that helps to turn a decision; what its kind does not speak of is null.</summary>
public sealed record TurnChange(TurnChangeKind Kind)
{
    /// <summary>The rule that is removed, or the assignment that ends or goes on.</summary>
    public Guid? Key { get; init; }

    public Guid? Group { get; init; }

    public Guid? Workspace { get; init; }

    /// <summary>The node that becomes a start node, or on which a rule is made.</summary>
    public Guid? Node { get; init; }

    /// <summary>What the new rule says.</summary>
    public Effect? Effect { get; init; }
}
