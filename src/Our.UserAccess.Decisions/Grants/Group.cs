using Our.UserAccess.Decisions.Clauses;
using Our.UserAccess.Decisions.Facts;
using Our.UserAccess.Decisions.Storage;
using Our.UserAccess.Decisions.Tree;

namespace Our.UserAccess.Decisions.Grants;

internal sealed record Group(Guid Key, int Index) : IKeyed
{
    /// <summary>Instead of a node's index: the root of the kind.</summary>
    public const int StartsAtRoot = -1;

    /// <summary>Instead of a node's index: no start node.</summary>
    public const int StartsNowhere = -2;

    public bool IsKnown { get; init; }

    public VerbMask Verbs { get; init; }

    public ClauseList Granular { get; init; } = ClauseList.Empty;

    public int DocumentStart { get; init; } = StartsNowhere;

    public int MediaStart { get; init; } = StartsNowhere;

    public RuleBook Rules { get; init; } = RuleBook.Empty;

    /// <summary>The granular set nearest above the position, else the default verbs.</summary>
    public VerbMask VerbsAt(int position, NodeTree tree)
    {
        var sets = Granular.On(tree);
        var nearest = sets.Innermost(position);
        return nearest == RegionList.None ? Verbs : sets.Regions[nearest].Clause.Verbs;
    }

    /// <summary>The node of that granular set, or null where the default verbs count.</summary>
    public int? GranularNodeAt(int position, NodeTree tree)
    {
        var sets = Granular.On(tree);
        var nearest = sets.Innermost(position);
        return nearest == RegionList.None ? null : sets.Regions[nearest].Clause.Node;
    }

    public int Start(NodeKind kind) => kind == NodeKind.Media ? MediaStart : DocumentStart;
}
