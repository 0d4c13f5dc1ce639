namespace Our.UserAccess.Decisions.Turning;

/// <summary>What is changed, in the order of how much else it may touch.</summary>
public enum TurnChangeKind : byte
{
    /// <summary>A rule for the user, on the node alone, for the verb alone, is made.</summary>
    AddUserRule,

    /// <summary>An assignment that has ended goes on, or one that has not begun begins.</summary>
    ExtendAssignment,

    /// <summary>The user is given a group, in a workspace or (no workspace) everywhere.</summary>
    Assign,

    /// <summary>The node becomes a personal start node of the user, instead of those below it.</summary>
    AddStartNode,

    /// <summary>An assignment ends.</summary>
    EndAssignment,

    /// <summary>The user leaves a group.</summary>
    EndMembership,

    /// <summary>The user's account is made active.</summary>
    Activate,

    /// <summary>A rule is removed.</summary>
    RemoveRule,
}
