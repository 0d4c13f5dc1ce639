using Our.UserAccess.Corpus.Format;
using Our.UserAccess.Decisions.Facts;
using Our.UserAccess.Decisions.Tests.Oracle;

namespace Our.UserAccess.Decisions.Tests.Properties;

public sealed class DecisionProperties
{
    [Fact]
    public void Engine_answers_as_the_plain_model_with_the_same_reasons() => Worlds.Check((@case, world) =>
    {
        var model = new PlainModel(@case);
        Assert.All(@case.Questions, question => Assert.Equal(model.Decide(question), world.Explain(question)));
    });

    [Fact]
    public void Deciding_and_explaining_agree() => Worlds.Check((@case, world) =>
        Assert.All(@case.Questions, question =>
        {
            var asked = world.Question(question);
            Assert.Equal(world.Snapshot.Explain(asked).Decision, world.Snapshot.DecideBothWays(asked));
        }));

    [Fact]
    public void Steps_name_all_layers_in_order_and_the_first_with_a_verdict_decides() => Worlds.Check((@case, world) =>
        Assert.All(@case.Questions, question =>
        {
            var explanation = world.Snapshot.Explain(world.Question(question));
            var decided = explanation.Steps.First(step => step.Verdict is not null);
            Assert.Equal(Enum.GetValues<Layer>(), explanation.Steps.Select(step => step.Layer));
            Assert.Equal(explanation.Decision, new Decision(decided.Verdict!.Value, decided.Layer));
        }));

    [Fact]
    public void Filtering_is_deciding_each() => Worlds.Check((@case, world) =>
    {
        Guid[] nodes = [.. @case.Nodes.Select(node => world.Facts.Node(node.Id)), world.Facts.Node("gone"), WellKnownNodes.DocumentRoot];
        Assert.All(@case.Questions, question =>
        {
            var asked = world.Question(question);
            var verb = world.Snapshot.Verb(asked.Verb);
            var allowed = new Guid[nodes.Length];
            var count = world.Snapshot.Filter(asked.User, nodes, [verb], asked.At, allowed, asked.Circumstances);
            Assert.Equal(nodes.Where(node => world.Snapshot.Decide(asked with { Node = node }).IsAllowed), allowed.Take(count));
        });
    });

    [Fact]
    public void Every_verb_of_a_user_on_a_node_is_deciding_each() => Worlds.Check((@case, world) =>
        Assert.All(@case.Questions, question =>
        {
            var asked = world.Question(question);
            var decisions = world.Snapshot.DecideEveryVerb(asked.User, asked.Node, asked.At, asked.Circumstances);
            Assert.Equal(decisions.Select(one => one.Verb).Order(StringComparer.Ordinal), decisions.Select(one => one.Verb), StringComparer.Ordinal);
            Assert.All(decisions, one => Assert.Equal(world.Snapshot.Decide(asked with { Verb = one.Verb }), one.Decision));
        }));

    [Fact]
    public void Who_can_is_deciding_for_each_user() => Worlds.Check((@case, world) =>
        Assert.All(@case.Questions, question =>
        {
            var asked = world.Question(question);
            var decisions = world.Snapshot.DecideEveryUser(asked.Node, world.Snapshot.Verb(asked.Verb), asked.At, asked.Circumstances);
            Assert.Equal(@case.Users.Count, decisions.Count);
            Assert.All(decisions, one => Assert.Equal(world.Snapshot.Decide(asked with { User = one.User }), one.Decision));
        }));

    [Fact]
    public void All_of_several_verbs_are_allowed_when_each_is_and_else_the_first_refusal_answers() => Worlds.Check((@case, world) =>
        Assert.All(@case.Questions, question =>
        {
            var asked = world.Question(question);
            Verb[] verbs = [world.Snapshot.Verb("Update"), world.Snapshot.Verb(asked.Verb), world.Snapshot.Verb("Read")];
            Decision[] each = [.. verbs.Select(verb => world.Snapshot.Decide(asked.User, asked.Node, verb, asked.At, asked.Circumstances))];
            var expected = each.Any(decision => !decision.IsAllowed) ? each.First(decision => !decision.IsAllowed) : each[^1];
            Assert.Equal(expected, world.Snapshot.DecideAll(asked.User, asked.Node, verbs, asked.At, asked.Circumstances));
        }));

    [Fact]
    public void Start_nodes_are_those_of_the_plain_model() => Worlds.Check((@case, world, generator) =>
    {
        var model = new PlainModel(@case);
        foreach (var user in @case.Users)
        {
            var at = generator.Time();
            foreach (var kind in Enum.GetValues<NodeKind>())
            {
                var effective = world.Snapshot.StartNodes(world.Facts.User(user.Id), kind, at);
                Assert.All(effective, one => Assert.NotEmpty(one.Sources));
                Assert.Equal(
                    model.StartNodes(user, kind, at).Order(StringComparer.Ordinal),
                    effective.Select(one => one.StartNode.Node is { } node ? world.Facts.NodeId(node) : Case.Root).Order(StringComparer.Ordinal));
            }
        }
    });
}
