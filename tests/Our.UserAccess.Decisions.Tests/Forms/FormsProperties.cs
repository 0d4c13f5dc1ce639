using Our.UserAccess.Decisions.Facts;
using Our.UserAccess.Decisions.Forms;
using Our.UserAccess.Decisions.Grants;

namespace Our.UserAccess.Decisions.Tests.Forms;

/// <summary>What holds for every case, and for random records in the same outline.</summary>
public sealed class FormsProperties
{
    private const int Worlds = 400;

    [Fact]
    public void Explaining_agrees_with_deciding_and_both_with_all_permissions_of_a_place() => Check((world, _) =>
    {
        foreach (var place in FormsWorld.Places)
        {
            var all = FormsEngine.PermissionsAt(world.Facts, world.Asker, place);
            foreach (var permission in Enum.GetValues<FormsPermission>())
            {
                var decision = FormsEngine.Decide(world.Facts, world.Asker, place, permission);
                Assert.Equal(decision, FormsEngine.Explain(world.Facts, world.Asker, place, permission).Decision);
                if (FormsPermissionSet.OfForms.Has(permission) || place == FormsPlace.Site)
                {
                    Assert.Equal(decision.IsAllowed, all.Has(permission));
                }
            }
        }
    });

    [Fact]
    public void One_more_group_takes_nothing_away() => Check((world, random) =>
    {
        var more = FormsRandom.Record(random, FormsWorld.Key("more"), FormsRecordKind.Group);
        var asker = world.Asker with { Groups = [.. world.Asker.Groups, new HeldGroup(more.Subject, FormsRandom.Workspace(random), Assignment: null)] };
        AssertContains(Answers(world.Facts.With(more), asker), Answers(world.Facts, world.Asker));
    });

    [Fact]
    public void A_wider_grant_takes_nothing_away() => Check((world, _) =>
    {
        var asker = world.Asker with { Groups = [.. world.Asker.Groups.Select(held => held with { Workspace = null })] };
        AssertContains(Answers(world.Facts, asker), Answers(world.Facts, world.Asker));
    });

    [Fact]
    public void An_override_that_only_denies_gives_nothing() => Check((world, random) =>
    {
        var over = FormsRandom.Record(random, world.Asker.User, FormsRecordKind.Override);
        over = over with
        {
            Allowed = FormsPermissionSet.None,
            OtherForms = over.OtherForms == Effect.Deny ? Effect.Deny : null,
            StartFolders = [],
            Entries = over.Entries.Values.Select(entry => new FormsEntry(entry.Form) { Denied = entry.Denied }).ToDictionary(entry => entry.Form),
        };
        var without = world.Facts.Without(world.Asker.User);
        AssertContains(Answers(without, world.Asker), Answers(without.With(over), world.Asker));
    });

    [Fact]
    public void An_override_that_says_nothing_changes_nothing() => Check((world, _) =>
    {
        var without = world.Facts.Without(world.Asker.User);
        Assert.Equal(Answers(without, world.Asker), Answers(without.With(new FormsRecord(world.Asker.User, FormsRecordKind.Override)), world.Asker));
    });

    [Fact]
    public void A_whole_record_answers_alike_whatever_the_groups_are() => Check((world, random) =>
    {
        var facts = world.Facts.With(FormsRandom.Record(random, world.Asker.User, FormsRecordKind.Whole));
        Assert.Equal(Answers(facts, world.Asker with { Groups = [] }), Answers(facts, world.Asker));
    });

    [Fact]
    public void The_order_of_groups_and_of_changes_does_not_matter() => Check((world, random) =>
    {
        var records = world.Facts.Groups.Values.Concat(world.Facts.Users.Values).ToArray();
        random.Shuffle(records);
        HeldGroup[] groups = [.. world.Asker.Groups];
        random.Shuffle(groups);
        var empty = world.Facts with { Groups = world.Facts.Groups.Clear(), Users = world.Facts.Users.Clear() };
        var rebuilt = records.Aggregate(empty, (facts, record) => facts.With(record));
        Assert.Equal(Answers(world.Facts, world.Asker), Answers(rebuilt, world.Asker with { Groups = groups }));
    });

    [Fact]
    public void A_record_that_is_removed_again_leaves_no_trace() => Check((world, random) =>
    {
        var more = FormsRandom.Record(random, FormsWorld.Key("more"), FormsRecordKind.Group);
        Assert.Equal(Answers(world.Facts, world.Asker), Answers(world.Facts.With(more).Without(more.Subject), world.Asker));
        var whole = FormsRandom.Record(random, world.Asker.User, FormsRecordKind.Whole);
        var without = world.Facts.Without(world.Asker.User);
        Assert.Equal(Answers(without, world.Asker), Answers(without.With(whole).Without(world.Asker.User), world.Asker));
    });

    private static void Check(Action<FormsRandomWorld, Random> law)
    {
        for (var seed = 0; seed < Worlds; seed++)
        {
            var random = new Random(seed);
            law(FormsRandom.World(random), random);
        }
    }

    private static IReadOnlyList<FormsPermissionSet> Answers(FormsFacts facts, FormsAsker asker) =>
        [.. FormsWorld.Places.Select(place => FormsEngine.PermissionsAt(facts, asker, place))];

    private static void AssertContains(IReadOnlyList<FormsPermissionSet> wide, IReadOnlyList<FormsPermissionSet> narrow) =>
        Assert.All(narrow.Zip(wide), pair => Assert.True(pair.First.Without(pair.Second).IsEmpty));
}
