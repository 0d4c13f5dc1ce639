namespace Our.UserAccess.Decisions;

/// <summary>The layers of a decision, in the order in which they are asked; the first that answers decides.</summary>
public enum Layer : byte
{
    /// <summary>The user or the node is not known.</summary>
    Unknown,

    /// <summary>The user is disabled, locked out or invited.</summary>
    UserState,

    /// <summary>The node is not in or below an effective start node of its kind.</summary>
    StartNodes,

    /// <summary>A rule that wins over everything below it.</summary>
    Guardrail,

    /// <summary>A rule for this user.</summary>
    User,

    /// <summary>A rule for everyone, or for a group that counts here.</summary>
    Group,

    /// <summary>Umbraco's own result, narrowed to where each group counts.</summary>
    Umbraco,

    /// <summary>Nothing allowed it.</summary>
    None,
}
