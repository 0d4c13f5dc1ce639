using Our.UserAccess.Decisions.Explaining;
using Our.UserAccess.Decisions.Facts;
using Our.UserAccess.Decisions.Grants;
using Our.UserAccess.Decisions.Questions;

namespace Our.UserAccess.Decisions.Turning;

/// <summary>What might turn a decision, each a set of changes that belong together.</summary>
internal sealed class TurnCandidates(AccessSnapshot snapshot, User user, Question question)
{
    private const int MostGroups = 5;
    private const int MostWorkspaces = 3;

    private readonly int _position = snapshot.Tree.PositionOf(question.Node);
    private readonly Verb _verb = snapshot.Verb(question.Verb);

    private bool IsNode => snapshot.Tree.Nodes.Find(question.Node) >= Tree.NodeTree.Containers;

    public IEnumerable<TurnChange[]> For(Explanation explained)
    {
        var isDenied = !explained.Decision.IsAllowed;
        IEnumerable<TurnChange[]> own = [UserRule(isDenied ? Effect.Allow : Effect.Deny), RemovedRules(explained)];
        var groups = isDenied ? Extended(explained).Concat(Assigned(explained)) : [Ended(explained)];
        return own.Concat(groups).Concat(isDenied ? [StartNode(), Activated()] : []).Where(changes => changes.Length > 0);
    }

    /// <summary>What stands in the way now, to be taken away one after the other; empty when nothing can be.</summary>
    public TurnChange[] Next(Explanation explained) => explained.Decision.Layer switch
    {
        Layer.UserState => Activated(),
        Layer.StartNodes => StartNode(),
        Layer.Guardrail or Layer.User => RemovedRules(explained),
        Layer.Group or Layer.Umbraco or Layer.None => UserRule(explained.Decision.IsAllowed ? Effect.Deny : Effect.Allow),
        _ => [],
    };

    private static TurnChange[] RemovedRules(Explanation explained) =>
        [.. explained.Because.Where(reason => reason.Kind == ReasonKind.Rule).Select(reason => new TurnChange(TurnChangeKind.RemoveRule) { Key = reason.Key })];

    private static IEnumerable<TurnChange[]> Extended(Explanation explained) => explained.Grants
        .Where(grant => !grant.IsActive)
        .Select(grant => (TurnChange[])[new(TurnChangeKind.ExtendAssignment) { Key = grant.Assignment, Group = grant.Group, Workspace = grant.Workspace }]);

    /// <summary>Everything that lets the groups which allow it count here.</summary>
    private static TurnChange[] Ended(Explanation explained)
    {
        var allowing = explained.Steps[(int)Layer.Umbraco].Because.Select(reason => reason.Key).ToHashSet();
        return [.. explained.Grants.Where(grant => grant.Applies && allowing.Contains(grant.Group)).Select(grant => grant.Assignment is null
            ? new TurnChange(TurnChangeKind.EndMembership) { Group = grant.Group }
            : new TurnChange(TurnChangeKind.EndAssignment) { Key = grant.Assignment, Group = grant.Group, Workspace = grant.Workspace })];
    }

    private TurnChange[] UserRule(Effect effect) => IsNode && !user.IsSuper
        ? [new(TurnChangeKind.AddUserRule) { Node = question.Node, Effect = effect }]
        : [];

    private TurnChange[] StartNode() => IsNode ? [new(TurnChangeKind.AddStartNode) { Node = question.Node }] : [];

    private TurnChange[] Activated() => UserStates.Refuses(user) is null ? [] : [new(TurnChangeKind.Activate)];

    private IEnumerable<TurnChange[]> Assigned(Explanation explained)
    {
        if (user.IsSuper)
        {
            return [];
        }

        var workspaces = snapshot.WorkspacesAt(question.Node).Order().Take(MostWorkspaces).Select(workspace => (Guid?)workspace).DefaultIfEmpty(null);
        var held = explained.Grants.Select(grant => grant.Group).ToHashSet();
        var counting = explained.Grants.Where(grant => grant.Applies).Select(grant => grant.Group).ToHashSet();
        return snapshot.Register.Groups.Items
            .Where(group => group.IsKnown && !counting.Contains(group.Key) && Contains(group) && !HoldsEverywhere(group))
            .OrderByDescending(group => held.Contains(group.Key)).ThenBy(group => group.Verbs.Count).ThenBy(group => group.Key)
            .Take(MostGroups)
            .SelectMany(_ => workspaces, (group, workspace) =>
                (TurnChange[])[new(TurnChangeKind.Assign) { Group = group.Key, Workspace = workspace }]);
    }

    private bool Contains(Group group) =>
        snapshot.Tree.Layout.KindAt(_position) == NodeKind.Media || group.VerbsAt(_position, snapshot.Tree).Has(_verb);

    // An assignment would narrow what the membership gives everywhere.
    private bool HoldsEverywhere(Group group) => Array.IndexOf(user.Memberships, group.Index) >= 0 && !user.IsAssigned(group.Index);
}
