namespace Our.UserAccess.Decisions.Facts;

/// <summary>How far a rule on a node reaches. A rule for the whole site covers everything, whatever its reach.</summary>
public enum Reach : byte
{
    /// <summary>The node and everything below it.</summary>
    Branch,

    /// <summary>The node alone.</summary>
    Node,

    /// <summary>Everything below the node, not the node itself.</summary>
    Below,
}
