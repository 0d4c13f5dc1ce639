using Our.UserAccess.Corpus;
using Our.UserAccess.Corpus.Format;
using Our.UserAccess.Decisions.Facts;
using Our.UserAccess.Decisions.Questions;
using Our.UserAccess.Decisions.Turning;

namespace Our.UserAccess.Decisions.Tests.Properties;

public sealed class TurnProperties
{
    [Fact]
    public void What_is_said_to_turn_a_decision_turns_it_when_it_is_made() => Worlds.Check((@case, world) =>
        Assert.All(@case.Questions, question =>
        {
            var asked = world.Question(question);
            var before = world.Snapshot.Decide(asked);
            Assert.All(world.Snapshot.Turns(asked, 5), turn =>
                Assert.NotEqual(before.IsAllowed, Made(@case, world, question, turn).Decide(asked).IsAllowed));
        }));

    [Fact]
    public void A_known_user_who_is_not_super_can_always_be_allowed_on_a_node_that_is_not_in_the_bin() => Worlds.Check((@case, world) =>
        Assert.All(@case.Questions, question =>
        {
            var asked = world.Question(question);
            var isSuper = @case.Users.Any(user => user.Id == question.User && user.IsSuper);
            var isAskable = world.Snapshot.KnowsUser(asked.User) && !isSuper && !Case.Containers.ContainsKey(question.Node) && !IsInBin(@case, question.Node);
            if (isAskable && world.Snapshot.KnowsNode(asked.Node) && !world.Snapshot.Decide(asked).IsAllowed)
            {
                Assert.NotEmpty(world.Snapshot.Turns(asked, 5));
            }
        }));

    private static bool IsInBin(Case @case, string? id) =>
        @case.Nodes.FirstOrDefault(node => node.Id == id) is { } found && (found.IsTrashed || IsInBin(@case, found.Parent));

    private static AccessSnapshot Made(Case @case, CaseWorld world, CaseQuestion question, Turn turn)
    {
        var asked = world.Question(question);
        var user = world.Facts.Fact(@case.Users.Single(user => user.Id == question.User));
        return world.Snapshot.With(facts =>
        {
            foreach (var change in turn.Changes)
            {
                Make(change, facts, asked, ref user);
                user = change.Kind == TurnChangeKind.AddStartNode ? Started(@case, world, user, question.Node) : user;
            }

            facts.PutUser(user);
        });
    }

    private static UserFact Started(Case @case, CaseWorld world, UserFact user, string node)
    {
        var isMedia = @case.Nodes.Single(found => found.Id == node).Kind == NodeKind.Media;
        StartNode[] starts = [.. (isMedia ? user.MediaStartNodes : user.DocumentStartNodes).Where(start => !IsBelow(start)), StartNode.At(world.Facts.Node(node))];
        return isMedia ? user with { MediaStartNodes = starts } : user with { DocumentStartNodes = starts };

        bool IsBelow(StartNode start)
        {
            var id = start.Node is { } key ? world.Facts.NodeId(key) : null;
            while (id is not null && id != node)
            {
                id = @case.Nodes.FirstOrDefault(found => found.Id == id)?.Parent;
            }

            return id == node;
        }
    }

    private static void Make(TurnChange change, AccessSnapshotBuilder facts, Question asked, ref UserFact user)
    {
        switch (change.Kind)
        {
            case TurnChangeKind.AddUserRule:
                facts.PutRule(new RuleFact(Guid.CreateVersion7(), RuleSubject.User(asked.User), change.Node, [asked.Verb], change.Effect!.Value, Reach.Node));
                break;
            case TurnChangeKind.Assign:
                facts.PutAssignment(new AssignmentFact(Guid.CreateVersion7(), asked.User, change.Group!.Value, change.Workspace));
                break;
            case TurnChangeKind.ExtendAssignment:
                facts.PutAssignment(new AssignmentFact(change.Key!.Value, asked.User, change.Group!.Value, change.Workspace));
                break;
            case TurnChangeKind.EndAssignment:
                facts.PutAssignment(new AssignmentFact(change.Key!.Value, asked.User, change.Group!.Value, change.Workspace, new Window(null, asked.At)));
                break;
            case TurnChangeKind.RemoveRule:
                facts.RemoveRule(change.Key!.Value);
                break;
            case TurnChangeKind.Activate:
                user = user with { State = UserState.Active };
                break;
            case TurnChangeKind.EndMembership:
                user = user with { Memberships = [.. user.Memberships.Where(group => group != change.Group)] };
                break;
        }
    }
}
