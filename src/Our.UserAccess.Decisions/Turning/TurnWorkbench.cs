using Our.UserAccess.Decisions.Explaining;
using Our.UserAccess.Decisions.Facts;
using Our.UserAccess.Decisions.Grants;
using Our.UserAccess.Decisions.Questions;

namespace Our.UserAccess.Decisions.Turning;

/// <summary>Tries changes on copies of the facts and asks again.</summary>
internal sealed class TurnWorkbench(AccessSnapshot snapshot, User user, Question question)
{
    private static readonly Guid NewKey = new("7075726e-0000-4000-8000-000000000001");

    public Explanation AfterAll(IReadOnlyCollection<TurnChange> changes) => snapshot.With(facts =>
    {
        foreach (var change in changes)
        {
            Make(change, facts);
        }

        PutUser(changes, facts);
    }).Explain(question);

    private void Make(TurnChange change, AccessSnapshotBuilder facts)
    {
        switch (change.Kind)
        {
            case TurnChangeKind.AddUserRule:
                facts.PutRule(new RuleFact(NewKey, RuleSubject.User(user.Key), change.Node, [question.Verb], change.Effect!.Value, Reach.Node));
                break;
            case TurnChangeKind.RemoveRule:
                facts.RemoveRule(change.Key!.Value);
                break;
            case TurnChangeKind.Assign:
                facts.PutAssignment(new AssignmentFact(NewKey, user.Key, change.Group!.Value, change.Workspace));
                break;
            case TurnChangeKind.ExtendAssignment:
                PutAssignment(change, facts, Window.Always);
                break;
            case TurnChangeKind.EndAssignment:
                PutAssignment(change, facts, new Window(null, question.At));
                break;
        }
    }

    private void PutAssignment(TurnChange change, AccessSnapshotBuilder facts, Window window) =>
        facts.PutAssignment(new AssignmentFact(change.Key!.Value, user.Key, change.Group!.Value, change.Workspace, window));

    private void PutUser(IReadOnlyCollection<TurnChange> changes, AccessSnapshotBuilder facts)
    {
        var before = UserFacts.Of(user, snapshot);
        var after = before;
        foreach (var change in changes)
        {
            after = Changed(after, change);
        }

        if (!ReferenceEquals(before, after))
        {
            facts.PutUser(after);
        }
    }

    private UserFact Changed(UserFact fact, TurnChange change) => change.Kind switch
    {
        TurnChangeKind.Activate => fact with { State = UserState.Active },
        TurnChangeKind.EndMembership => fact with { Memberships = [.. fact.Memberships.Where(group => group != change.Group)] },
        TurnChangeKind.AddStartNode when snapshot.KindOf(change.Node!.Value) == NodeKind.Media =>
            fact with { MediaStartNodes = With(fact.MediaStartNodes, change.Node.Value) },
        TurnChangeKind.AddStartNode => fact with { DocumentStartNodes = With(fact.DocumentStartNodes, change.Node!.Value) },
        _ => fact,
    };

    // Umbraco takes the deepest of a user's own start nodes: one that stays below the new one would win over it.
    private StartNode[] With(IEnumerable<StartNode> starts, Guid node) => [.. starts.Where(start => !IsBelow(start, node)), StartNode.At(node)];

    private bool IsBelow(StartNode start, Guid node)
    {
        var tree = snapshot.Tree;
        return start.Node is { } key && tree.PlaceOf(tree.Nodes.Find(node)).Contains(tree.PositionOf(key));
    }
}
