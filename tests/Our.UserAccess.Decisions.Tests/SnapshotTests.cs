using Our.UserAccess.Decisions.Facts;
using Our.UserAccess.Decisions.Questions;

namespace Our.UserAccess.Decisions.Tests;

public sealed class SnapshotTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 21, 12, 0, 0, TimeSpan.Zero);
    private static readonly Guid Home = Key(1, 0);
    private static readonly Guid Group = Key(2, 0);
    private static readonly Guid Anna = Key(3, 0);

    [Fact]
    public void The_zero_value_of_a_decision_is_a_deny() => Assert.False(default(Decision).IsAllowed);

    [Fact]
    public void No_facts_deny() =>
        Assert.Equal(new Decision(Verdict.Deny, Layer.Unknown), AccessSnapshot.Empty.Decide(new Question(Anna, Home, "Read", Now)));

    [Fact]
    public void More_verbs_than_a_word_holds_are_told_apart()
    {
        string[] verbs = [.. Enumerable.Range(0, 200).Select(number => $"Verb.{number}")];
        var snapshot = Site(new GroupFact(Group) { Verbs = [.. verbs.Where((_, number) => number % 3 == 0)], DocumentStartNode = StartNode.Root });

        Assert.All(verbs.Index(), verb => Assert.Equal(verb.Index % 3 == 0, Decide(snapshot, verb.Item).IsAllowed));
    }

    [Fact]
    public void A_rule_for_all_verbs_speaks_of_verbs_that_nothing_names()
    {
        var snapshot = Site(new GroupFact(Group) { Verbs = ["Read"], DocumentStartNode = StartNode.Root })
            .With(builder => builder.PutRule(new RuleFact(Key(5, 0), RuleSubject.User(Anna), null, [RuleFact.AllVerbs], Effect.Allow)));

        Assert.Equal(new Decision(Verdict.Allow, Layer.User), Decide(snapshot, "Never.Heard"));
    }

    [Fact]
    public void The_next_boundary_is_the_nearest_opening_or_closing_after_the_time()
    {
        var snapshot = AccessSnapshot.Empty.With(builder =>
        {
            builder.PutAssignment(new AssignmentFact(Key(4, 1), Anna, Group, null, new Window(Now.AddHours(3), Now.AddHours(5))));
            builder.PutAssignment(new AssignmentFact(Key(4, 2), Anna, Group, null, new Window(null, Now)));
            builder.PutAssignment(new AssignmentFact(Key(4, 3), Anna, Group, null, new Window(Now.AddMinutes(1), null)));
            builder.RemoveAssignment(Key(4, 3));
            builder.PutRule(new RuleFact(Key(5, 1), RuleSubject.Everyone, null, ["Read"], Effect.Deny) { Window = new Window(null, Now.AddHours(4)) });
            builder.PutRule(new RuleFact(Key(5, 2), RuleSubject.Everyone, null, ["Read"], Effect.Deny));
        });

        Assert.Equal(
            [Now, Now.AddHours(3), Now.AddHours(4), Now.AddHours(5), (DateTimeOffset?)null],
            new[] { Now.AddTicks(-1), Now, Now.AddHours(3), Now.AddHours(4), Now.AddHours(5) }.Select(snapshot.NextBoundary));
    }

    [Fact]
    public void A_node_knows_its_tree_and_the_workspaces_it_is_in()
    {
        var snapshot = Site(new GroupFact(Group)).With(builder =>
        {
            builder.PutNode(new NodeFact(Key(1, 1), Home, NodeKind.Document));
            builder.PutNode(new NodeFact(Key(1, 2), null, NodeKind.Media));
            builder.PutWorkspace(new WorkspaceFact(Key(6, 1), [Home, Key(1, 2)]));
            builder.PutWorkspace(new WorkspaceFact(Key(6, 2), [Key(1, 1)]));
        });

        Assert.Equal([Key(6, 1), Key(6, 2)], snapshot.WorkspacesAt(Key(1, 1)).Order());
        Assert.Equal([Key(6, 1)], snapshot.WorkspacesAt(Key(1, 2)));
        Assert.Empty(snapshot.WorkspacesAt(WellKnownNodes.DocumentRoot));
        Assert.Empty(snapshot.WorkspacesAt(Key(1, 9)));
        Assert.Equal([NodeKind.Document, NodeKind.Media, null], new[] { Home, Key(1, 2), Key(1, 9) }.Select(snapshot.KindOf));
    }

    [Fact]
    public void Somebody_who_is_not_known_has_no_state()
    {
        var snapshot = Site(new GroupFact(Group)).With(builder => builder.PutUser(new UserFact(Anna) { State = UserState.LockedOut }));

        Assert.Equal((UserState.LockedOut, (UserState?)null), (snapshot.StateOf(Anna), snapshot.StateOf(Key(3, 9))));
        Assert.Equal((true, false), (snapshot.KnowsGroup(Group), snapshot.KnowsGroup(Key(2, 9))));
    }

    [Fact]
    public void A_list_grows_past_its_gap_and_every_node_is_still_where_it_was()
    {
        const int children = 3_000;
        var engine = new AccessEngine(Site(new GroupFact(Group) { Verbs = ["Read"], DocumentStartNode = StartNode.At(Home) }));
        for (var number = 1; number <= children; number++)
        {
            // Every tenth goes deeper, below the one before it.
            var parent = number % 10 == 0 ? Key(1, number - 1) : Home;
            engine.Change(builder => builder.PutNode(new NodeFact(Key(1, number), parent, NodeKind.Document)));
        }

        Assert.All(Enumerable.Range(0, children + 1), number =>
            Assert.True(engine.Current.Decide(Anna, Key(1, number), engine.Current.Verb("Read"), Now).IsAllowed));
    }

    [Fact]
    public void Rows_that_hang_on_nothing_or_in_a_circle_are_left_out()
    {
        var left = 0;
        var snapshot = AccessSnapshot.Empty.With(builder => left = builder.LoadNodes(
        [
            new NodeRow(1, -1, Key(1, 1), NodeKind.Document),
            new NodeRow(2, 99, Key(1, 2), NodeKind.Document),
            new NodeRow(3, 4, Key(1, 3), NodeKind.Document),
            new NodeRow(4, 3, Key(1, 4), NodeKind.Document),
            new NodeRow(5, 2, Key(1, 5), NodeKind.Document),
        ]));

        Assert.Equal(4, left);
        Assert.Equal([true, false, false, false, false], Enumerable.Range(1, 5).Select(number => snapshot.KnowsNode(Key(1, number))));
    }

    [Fact]
    public void A_key_that_is_loaded_twice_is_refused() => Assert.Throws<ArgumentException>(() => AccessSnapshot.Empty.With(builder => builder.LoadNodes(
        [new NodeRow(1, -1, Home, NodeKind.Document), new NodeRow(2, -1, Home, NodeKind.Document)])));

    [Fact]
    public void A_node_is_not_put_below_itself_nor_below_what_is_not_there()
    {
        var snapshot = Site(new GroupFact(Group)).With(builder => builder.PutNode(new NodeFact(Key(1, 1), Home, NodeKind.Document)));

        Assert.Throws<ArgumentException>(() => snapshot.With(builder => builder.PutNode(new NodeFact(Home, Key(1, 1), NodeKind.Document))));
        Assert.Throws<ArgumentException>(() => snapshot.With(builder => builder.PutNode(new NodeFact(Key(1, 2), Key(1, 77), NodeKind.Document))));
        Assert.Throws<ArgumentException>(() => snapshot.With(builder => builder.PutNode(new NodeFact(Key(1, 2), Home, NodeKind.Media))));
    }

    [Fact]
    public void A_change_that_fails_leaves_what_is_in_force()
    {
        var engine = new AccessEngine(Site(new GroupFact(Group)));
        var before = engine.Current;

        Assert.Throws<InvalidOperationException>(() => engine.Change(builder =>
        {
            builder.RemoveUser(Anna);
            throw new InvalidOperationException();
        }));
        Assert.Same(before, engine.Current);
        Assert.True(engine.Current.KnowsUser(Anna));
    }

    [Fact]
    public void More_users_than_views_are_kept_are_answered_all_the_same()
    {
        const int users = 5_000;
        var snapshot = Site(new GroupFact(Group) { Verbs = ["Read"], DocumentStartNode = StartNode.Root }).With(builder =>
        {
            for (var number = 0; number < users; number++)
            {
                builder.PutUser(new UserFact(Key(3, number)) { Memberships = number % 2 == 0 ? [Group] : [] });
            }
        });

        for (var round = 0; round < 2; round++)
        {
            Assert.All(Enumerable.Range(0, users), number =>
                Assert.Equal(number % 2 == 0, snapshot.Decide(Key(3, number), Home, snapshot.Verb("Read"), Now).IsAllowed));
        }
    }

    private static AccessSnapshot Site(GroupFact group) => AccessSnapshot.Empty.With(builder =>
    {
        builder.PutNode(new NodeFact(Home, null, NodeKind.Document));
        builder.PutGroup(group);
        builder.PutUser(new UserFact(Anna) { Memberships = [Group] });
    });

    private static Decision Decide(AccessSnapshot snapshot, string verb) => snapshot.Decide(Anna, Home, snapshot.Verb(verb), Now);

    private static Guid Key(byte list, int number) => new(number, 0, 0, 0, 0, 0, 0, 0, 0, 0, list);
}
