namespace Our.UserAccess.Decisions.Views;

/// <summary>What a stream of regions says to a <see cref="Sweep"/>.</summary>
internal enum SourceKind : byte
{
    /// <summary>The media tree, where Umbraco knows no verbs.</summary>
    Media,

    /// <summary>An effective start node.</summary>
    StartNode,

    /// <summary>A grant of the slot's group applies here.</summary>
    Grant,

    Guardrail,
    UserRule,
    GroupRule,
    Granular,
}
