using Our.UserAccess.Decisions.Clauses;
using Our.UserAccess.Decisions.Facts;
using Our.UserAccess.Decisions.Grants;
using Our.UserAccess.Decisions.Tree;

namespace Our.UserAccess.Decisions.Questions;

/// <summary>What a group says at one node about one verb, for whoever holds it there.</summary>
internal readonly struct GroupVoice
{
    public GroupVoice(Group group, NodeTree tree, in Asked asked, NodeKind kind)
    {
        IsKnown = group.IsKnown;
        var start = GrantReader.StartPlace(group, kind, tree);
        IsInStart = start.Contains(asked.Position);
        Reaches = IsInStart && (group.Start(kind) == Group.StartsAtRoot || tree.Layout.CanStartAt(start, kind));
        Guardrail.Read(group.Rules.Guardrails.On(tree), asked);
        Rule.Read(group.Rules.Rules.On(tree), asked);
        Allows = group.VerbsAt(asked.Position, tree).Has(asked.Verb);
    }

    public readonly Nearest Guardrail;
    public readonly Nearest Rule;

    public bool IsKnown { get; }

    public bool Allows { get; }

    /// <summary>Whether the node is in or below the group's start node.</summary>
    public bool IsInStart { get; }

    /// <summary>Whether that start node is one that counts: there, and not in the recycle bin.</summary>
    public bool Reaches { get; }
}
