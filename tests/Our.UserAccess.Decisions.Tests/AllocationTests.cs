using Our.UserAccess.Corpus;
using Our.UserAccess.Decisions.Tests.Properties;

namespace Our.UserAccess.Decisions.Tests;

public sealed class AllocationTests
{
    private const int Rounds = 200;

    private readonly CaseWorld _world;
    private readonly Questions.Question[] _asked;
    private readonly Guid[] _nodes;

    public AllocationTests()
    {
        var @case = new WorldGenerator(17).Generate();
        _world = new CaseWorld(@case);
        _nodes = [.. @case.Nodes.Select(node => _world.Facts.Node(node.Id))];

        // One time for all, so that every user's view is good for all rounds.
        _asked = [.. @case.Questions.Select(question => _world.Question(question with { At = @case.Now }))];
    }

    [Fact]
    public void A_decision_that_is_walked_allocates_nothing()
    {
        // Three questions before it is compiled: enough regions for that.
        var @case = new WorldGenerator(17).Generate();
        var snapshot = new CaseWorld(@case).Snapshot.With(facts =>
        {
            for (var number = 0; number < 400; number++)
            {
                facts.PutRule(new Facts.RuleFact(new Guid(number, 0, 0, new byte[8]), Facts.RuleSubject.Everyone, null, ["Read"], Facts.Effect.Deny));
            }
        });
        var asked = Array.FindAll(_asked, question => snapshot.KnowsUser(question.User))[0];
        snapshot.Decide(asked);
        snapshot.Decide(asked);
        var before = GC.GetAllocatedBytesForCurrentThread();

        snapshot.Decide(asked);

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    [Fact]
    public void A_decision_allocates_nothing() => AllocatesNothing(() =>
    {
        foreach (ref readonly var asked in _asked.AsSpan())
        {
            _world.Snapshot.Decide(asked);
        }
    });

    [Fact]
    public void Conditional_questions_are_among_those_that_allocate_nothing() =>
        Assert.Contains(_asked, asked => asked.Circumstances.DocumentType is not null);

    [Fact]
    public void A_filter_allocates_nothing()
    {
        var allowed = new Guid[_nodes.Length];
        Verb[] verbs = [_world.Snapshot.Verb("Read"), _world.Snapshot.Verb("Update")];
        AllocatesNothing(() =>
        {
            foreach (ref readonly var asked in _asked.AsSpan())
            {
                _world.Snapshot.Filter(asked.User, _nodes, verbs, asked.At, allowed, asked.Circumstances);
            }
        });
    }

    private void AllocatesNothing(Action ask)
    {
        Array.ForEach(_asked, question => _world.Snapshot.Prepare(question.User, question.At));
        ask();
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < Rounds; i++)
        {
            ask();
        }

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }
}
