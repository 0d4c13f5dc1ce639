using Our.UserAccess.Decisions.Facts;

namespace Our.UserAccess.Decisions.Tests;

public sealed class ConcurrencyTests
{
    private const int Users = 40;
    private const int Nodes = 200;
    private const int Changes = 400;
    private const int Readers = 3;

    private static readonly DateTimeOffset Now = new(2026, 11, 21, 12, 0, 0, TimeSpan.Zero);

    /// <summary>Each change turns two rules at once, so that in every version exactly one of two verbs is allowed.</summary>
    [Fact]
    public async Task Readers_see_one_version_while_facts_change()
    {
        var engine = new AccessEngine();
        engine.Change(Load);
        using var isDone = new CancellationTokenSource();
        var readers = Enumerable.Range(0, Readers).Select(number => Task.Run(() => Read(engine, number, isDone.Token))).ToList();

        for (var number = 0; number < Changes; number++)
        {
            var isEven = number % 2 == 0;
            engine.Change(builder =>
            {
                builder.PutRule(Rule(1, "One", isEven ? Effect.Allow : Effect.Deny));
                builder.PutRule(Rule(2, "Two", isEven ? Effect.Deny : Effect.Allow));
                builder.PutNode(new NodeFact(Key(9, number), Key(1, number % Nodes), NodeKind.Document));
                builder.PutUser(User(number % Users));
            });
        }

        await isDone.CancelAsync();
        Assert.All(await Task.WhenAll(readers), asked => Assert.True(asked > 0));
    }

    private static void Load(AccessSnapshotBuilder builder)
    {
        builder.LoadNodes([.. Enumerable.Range(0, Nodes).Select(number => new NodeRow(number, number == 0 ? -1 : (number - 1) / 3, Key(1, number), NodeKind.Document))]);
        builder.PutGroup(new GroupFact(Key(2, 0)) { DocumentStartNode = StartNode.Root });
        for (var number = 0; number < Users; number++)
        {
            builder.PutUser(User(number));
        }

        builder.PutRule(Rule(1, "One", Effect.Allow));
        builder.PutRule(Rule(2, "Two", Effect.Deny));
    }

    private static long Read(AccessEngine engine, int seed, CancellationToken isDone)
    {
        var random = new Random(seed);
        var asked = 0L;
        do
        {
            var snapshot = engine.Current;
            var (one, two) = (snapshot.Verb("One"), snapshot.Verb("Two"));
            var (user, node) = (Key(3, random.Next(Users)), Key(1, random.Next(Nodes)));
            Assert.NotEqual(snapshot.Decide(user, node, one, Now).IsAllowed, snapshot.Decide(user, node, two, Now).IsAllowed);
            asked++;
        }
        while (!isDone.IsCancellationRequested);

        return asked;
    }

    private static UserFact User(int number) => new(Key(3, number)) { Memberships = [Key(2, 0)] };

    private static RuleFact Rule(int number, string verb, Effect effect) =>
        new(Key(4, number), RuleSubject.Group(Key(2, 0)), Key(1, 0), [verb], effect);

    private static Guid Key(byte list, int number) => new(number, 0, 0, 0, 0, 0, 0, 0, 0, 0, list);
}
