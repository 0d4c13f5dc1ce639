using Our.UserAccess.Corpus;
using Our.UserAccess.Corpus.Format;
using Our.UserAccess.Decisions.Enforcing;
using Our.UserAccess.Decisions.Facts;

namespace Our.UserAccess.Decisions.Tests.Properties;

public sealed class EnforcingProperties
{
    private const string Unnamed = "Never.Heard";

    [Fact]
    public void The_nearest_set_above_a_document_is_what_may_be_done_there() => Worlds.Check((@case, world) =>
        Assert.All(@case.Users, user =>
        {
            Guid key = world.Facts.User(user.Id);
            var places = world.Snapshot.VerbsByPlace(key, @case.Now, [Unnamed]);
            var sets = places.ToDictionary(place => place.Node, place => place.Verbs);
            Assert.Equal(WellKnownNodes.DocumentRoot, places[0].Node);
            Assert.All(@case.Nodes.Where(node => node.Kind == NodeKind.Document), node =>
                Assert.Equal(Allowed(world, @case, key, world.Facts.Node(node.Id)), Nearest(sets, @case, world, node)));
        }));

    [Fact]
    public void The_verbs_on_a_node_are_those_that_are_allowed() => Worlds.Check((@case, world) =>
        Assert.All(@case.Questions, question =>
        {
            var asked = world.Question(question);
            Assert.Equal(
                Allowed(world, @case, asked.User, asked.Node),
                world.Snapshot.VerbsOn(asked.User, asked.Node, @case.Now, [Unnamed]).Order(StringComparer.Ordinal));
        }));

    [Fact]
    public void A_branch_is_allowed_when_everything_below_its_parent_is() => Worlds.Check((@case, world) =>
        Assert.All(@case.Questions.Where(question => @case.Nodes.Any(node => node.Id == question.Node)), question =>
        {
            var asked = world.Question(question);
            var refused = world.Snapshot.FirstRefusalBelow(asked.User, asked.Node, world.Snapshot.Verb(asked.Verb), asked.At);
            Guid[] below = [.. @case.Nodes.Where(node => IsBelow(@case, node, question.Node)).Select(node => world.Facts.Node(node.Id))];
            Guid[] denied = [.. below.Where(node => !world.Snapshot.Decide(asked.User, node, world.Snapshot.Verb(asked.Verb), asked.At).IsAllowed)];
            if (refused is { } one)
            {
                Assert.Contains(one.Node, denied);
            }
            else
            {
                Assert.Empty(denied);
            }
        }));

    [Fact]
    public void Whoever_is_not_concerned_is_known_and_not_involved() => Worlds.Check((@case, world) =>
    {
        Assert.All(@case.Users, user => Assert.Equal(
            world.Snapshot.IsInvolved(world.Facts.User(user.Id)), world.Snapshot.Concerns(world.Facts.User(user.Id))));
        Assert.Equal(
            @case.ScopeGroupsToStartNodes || @case.Rules.Count > 0 || @case.Assignments.Count > 0, world.Snapshot.Concerns(Guid.CreateVersion7()));
    });

    private static IEnumerable<string> Allowed(CaseWorld world, Case @case, Guid user, Guid node) => world.Snapshot
        .DecideEveryVerb(user, node, @case.Now).Where(one => one.Decision.IsAllowed).Select(one => one.Verb)
        .Concat(world.Snapshot.Decide(user, node, default, @case.Now).IsAllowed ? [Unnamed] : [])
        .Order(StringComparer.Ordinal);

    private static IReadOnlyList<string> Nearest(Dictionary<Guid, IReadOnlyList<string>> sets, Case @case, CaseWorld world, CaseNode node)
    {
        for (CaseNode? above = node; above is not null; above = Parent(@case, above))
        {
            if (sets.TryGetValue(world.Facts.Node(above.Id), out var found))
            {
                return found;
            }
        }

        return sets[WellKnownNodes.DocumentRoot];
    }

    private static bool IsBelow(Case @case, CaseNode node, string ancestor)
    {
        for (CaseNode? above = Parent(@case, node); above is not null; above = Parent(@case, above))
        {
            if (above.Id == ancestor)
            {
                return true;
            }
        }

        return false;
    }

    private static CaseNode? Parent(Case @case, CaseNode node) => @case.Nodes.FirstOrDefault(one => one.Id == node.Parent);
}
