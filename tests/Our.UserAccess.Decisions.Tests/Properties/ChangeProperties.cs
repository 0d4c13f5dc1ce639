using Our.UserAccess.Decisions.Tests.Oracle;

namespace Our.UserAccess.Decisions.Tests.Properties;

public sealed class ChangeProperties
{
    private const int Changes = 8;

    [Fact]
    public void Facts_that_were_changed_answer_as_facts_that_were_loaded() => Worlds.Check((@case, world, random) =>
    {
        var engine = new AccessEngine(world.Snapshot);
        var after = @case;
        for (var number = 0; number < Changes; number++)
        {
            var change = WorldChange.Any(after, world.Facts, random, number);
            after = change.After;
            engine.Change(change.Tell);

            var rebuilt = AccessSnapshot.Empty.With(builder => world.Facts.Tell(after, builder));
            var model = new PlainModel(after);
            foreach (var question in @case.Questions)
            {
                var asked = world.Question(question);
                var decision = engine.Current.DecideBothWays(asked);
                Assert.True(rebuilt.Decide(asked) == decision, $"{change.What}: {question} is {decision}, rebuilt {rebuilt.Decide(asked)}");
                Assert.Equal(model.Decide(question), world.Explain(engine.Current, question));
                AnswerAssert.Same(model.Decide(question), decision);
            }
        }
    });

    [Fact]
    public void A_snapshot_answers_the_same_whatever_is_changed_after_it() => Worlds.Check((@case, world, random) =>
    {
        var before = @case.Questions.Select(question => world.Snapshot.Decide(world.Question(question))).ToList();
        var engine = new AccessEngine(world.Snapshot);
        var after = @case;
        for (var number = 0; number < Changes; number++)
        {
            var change = WorldChange.Any(after, world.Facts, random, number);
            after = change.After;
            engine.Change(change.Tell);
            Ask(engine.Current);
            Assert.Equal(before, Ask(world.Snapshot));
        }

        IEnumerable<Decision> Ask(AccessSnapshot snapshot) =>
            [.. @case.Questions.Select(question => snapshot.DecideBothWays(world.Question(question)))];
    });

    [Fact]
    public void What_if_answers_as_the_change_would_and_changes_nothing() => Worlds.Check((@case, world, random) =>
    {
        var engine = new AccessEngine(world.Snapshot);
        var before = @case.Questions.Select(question => engine.Current.Decide(world.Question(question))).ToList();
        var change = WorldChange.Any(@case, world.Facts, random, 0);
        var whatIf = engine.Current.With(change.Tell);
        var model = new PlainModel(change.After);
        Assert.All(@case.Questions, question => AnswerAssert.Same(model.Decide(question), whatIf.DecideBothWays(world.Question(question))));
        Assert.Equal(before, @case.Questions.Select(question => engine.Current.Decide(world.Question(question))));
    });

    [Fact]
    public void For_a_user_who_is_not_involved_taking_all_of_ours_away_changes_nothing() => Worlds.Check((@case, world, _) =>
    {
        var model = new PlainModel(@case with { Assignments = [], Rules = [], ScopeGroupsToStartNodes = false });
        Assert.All(
            @case.Questions.Where(question => !world.Snapshot.IsInvolved(world.Facts.User(question.User))),
            question => Assert.Equal(model.Decide(question), world.Explain(question)));
    });

    [Fact]
    public void Many_changes_at_once_answer_as_one_after_the_other() => Worlds.Check((@case, world, random) =>
    {
        var after = @case;
        var tell = new List<Action<AccessSnapshotBuilder>>();
        for (var number = 0; number < Changes; number++)
        {
            var change = WorldChange.Any(after, world.Facts, random, number);
            after = change.After;
            tell.Add(change.Tell);
        }

        var changed = world.Snapshot.With(builder => tell.ForEach(one => one(builder)));
        var model = new PlainModel(after);
        Assert.All(@case.Questions, question => Assert.Equal(model.Decide(question), world.Explain(changed, question)));
    });
}
