using Our.UserAccess.Host.Users.Index;
using Our.UserAccess.Users.Contracts;

namespace Our.UserAccess.Tests.Users.Index;

public sealed class UserIndexTests
{
    private static readonly string[] Names = ["Åsa", "asa", "Zoë", "zoe", "Bo", "bo", "Émile", "emile", "", "李雷", "عمر", "🙂 Smile"];

    private readonly UserRows _rows = new(new GroupSets());

    [Theory]
    [InlineData(1, 1)]
    [InlineData(2, 7)]
    [InlineData(3, 300)]
    public void Whatever_changes_the_index_is_as_if_it_were_made_anew(int seed, int atOnce)
    {
        var random = new Random(seed);
        Guid[] ids = [.. Enumerable.Range(0, 400).Select(_ => Guid.CreateVersion7())];
        var index = new UserIndex(_rows);
        var expected = new Dictionary<Guid, UserRow>();
        for (int round = 0; round < 40; round++)
        {
            UserRow[] put = [.. Pick(random, ids, atOnce).Select(id => Row(id, Names[random.Next(Names.Length)]))];
            Guid[] removed = Pick(random, ids, atOnce / 3);
            index.Put(put);
            index.Remove(removed);
            Array.ForEach(put, row => expected[row.Id] = row);
            Array.ForEach(removed, id => expected.Remove(id));

            var anew = new UserIndex(_rows);
            anew.Replace(expected.Values);
            Assert.Equal(anew.Current.ByName, index.Current.ByName);
            Assert.All(ids, id => Assert.Equal(expected.GetValueOrDefault(id), index.Current.Find(id)));
        }
    }

    [Fact]
    public void Who_reads_is_not_disturbed_by_a_change()
    {
        var index = new UserIndex(_rows);
        UserRow anna = Row(Guid.CreateVersion7(), "Anna");
        index.Replace([anna]);
        UserTable before = index.Current;

        index.Put([anna with { Name = "Zelda" }]);

        Assert.Equal("Anna", Assert.Single(before.ByName).Name);
        Assert.Equal("Zelda", Assert.Single(index.Current.ByName).Name);
    }

    [Fact]
    public void A_user_who_did_not_change_changes_nothing()
    {
        var index = new UserIndex(_rows);
        UserRow anna = Row(Guid.CreateVersion7(), "Anna");
        index.Replace([anna]);
        UserTable before = index.Current;

        index.Put([anna with { Name = "Anna" }]);

        Assert.Same(before, index.Current);
    }

    [Fact]
    public void A_group_that_is_removed_is_taken_from_everybody()
    {
        var sets = new GroupSets();
        (Guid kept, Guid gone) = (Guid.CreateVersion7(), Guid.CreateVersion7());
        var index = new UserIndex(new UserRows(sets));
        index.Replace([Row(Guid.CreateVersion7(), "A") with { Groups = sets.Of([kept, gone]) }, Row(Guid.CreateVersion7(), "B") with { Groups = sets.Of([gone]) }]);

        index.RemoveGroup(gone);

        Assert.Equal([[kept], []], index.Current.ByName.Select(row => row.Groups));
    }

    [Fact]
    public void People_in_the_same_groups_share_one_list_of_them()
    {
        var sets = new GroupSets();
        (Guid one, Guid other) = (Guid.CreateVersion7(), Guid.CreateVersion7());

        Assert.Same(sets.Of([one, other]), sets.Of([other, one, one]));
        Assert.NotSame(sets.Of([one]), sets.Of([other]));
    }

    private static Guid[] Pick(Random random, Guid[] ids, int count) => [.. Enumerable.Range(0, count).Select(_ => ids[random.Next(ids.Length)]).Distinct()];

    private static UserRow Row(Guid id, string name) => RowOrders.At(id) with { Name = name, State = UserItemState.Active };
}
