namespace Our.UserAccess.Decisions.Explaining;

/// <summary>What a <see cref="Reason"/> points to.</summary>
public enum ReasonKind : byte
{
    /// <summary>An effective start node; no node means the root of the kind.</summary>
    StartNode,

    /// <summary>A rule, on its node; no node means the whole site.</summary>
    Rule,

    /// <summary>A group, by its granular set on a node; no node means its default verbs.</summary>
    Group,
}
