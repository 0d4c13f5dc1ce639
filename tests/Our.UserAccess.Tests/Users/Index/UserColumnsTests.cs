using Our.UserAccess.Host.Users.Index;
using Our.UserAccess.Users.Contracts;

namespace Our.UserAccess.Tests.Users.Index;

public sealed class UserColumnsTests
{
    private static readonly string[] Names = ["Åsa", "asa", "Zoë", "Bo", "bo", "李雷"];

    [Fact]
    public void Whatever_changes_the_columns_say_what_the_users_say()
    {
        var random = new Random(17);
        var sets = new GroupSets();
        Guid[] groups = [.. Enumerable.Range(0, 4).Select(_ => Guid.CreateVersion7())];
        Guid[] ids = [Umbraco.Cms.Core.Constants.Security.SuperUserKey, .. Enumerable.Range(0, 60).Select(_ => Guid.CreateVersion7())];
        var index = new UserIndex(new UserRows(sets));
        for (int round = 0; round < 400; round++)
        {
            Guid id = ids[random.Next(ids.Length)];
            UserRow row = index.Current.Find(id) ?? RowOrders.At(id);
            index.Put([
                random.Next(5) switch
                {
                    0 => row with { Name = Names[random.Next(Names.Length)] },
                    1 => row with { Email = $"{Names[random.Next(Names.Length)]}@example.test", UserName = "SAME" },
                    2 => row with { Groups = sets.Of(groups.Where(_ => random.Next(2) == 0)), IsAdministrator = random.Next(2) == 0 },
                    3 => row with { State = (UserItemState)random.Next(5), IsApi = random.Next(2) == 0 },
                    _ => row with { LastLoginDate = random.Next(3) == 0 ? null : DateTime.UnixEpoch.AddMinutes(random.Next(1_000)) },
                },
            ]);
            if (random.Next(10) == 0)
            {
                index.Remove([ids[random.Next(ids.Length)]]);
            }

            AssertAgrees(index.Current);
        }
    }

    [Fact]
    public void A_sign_in_leaves_what_was_made_of_the_texts_as_it_is()
    {
        var index = new UserIndex(new UserRows(new GroupSets()));
        UserRow anna = RowOrders.At(Guid.CreateVersion7()) with { Name = "Anna" };
        index.Replace([anna]);
        UserTexts texts = index.Current.Columns.Texts;

        index.Put([anna with { LastLoginDate = DateTime.UnixEpoch }]);
        Assert.Same(texts, index.Current.Columns.Texts);

        index.Put([anna with { Name = "Zelda" }]);
        Assert.NotSame(texts, index.Current.Columns.Texts);
    }

    private static void AssertAgrees(UserTable users)
    {
        UserColumns columns = users.Columns;
        Assert.Equal(users.ByName.Count, columns.Marks.Length);
        for (int place = 0; place < users.ByName.Count; place++)
        {
            UserRow user = users.ByName[place];
            UserMark mark = UserMark.FromBits(columns.Marks[place]);
            Assert.Equal((user.State, user.IsApi, user.IsAdministrator), (mark.State, mark.IsApi, mark.IsAdministrator));
            Assert.Equal((user.Id == Umbraco.Cms.Core.Constants.Security.SuperUserKey, user.LastLoginDate is null), (mark.IsSuperUser, mark.HasNeverSignedIn));
            Assert.Equal(user.Id, columns.Ids[place]);
            Assert.Equal(user.LastLoginDate?.Ticks ?? 0, columns.SignIns[place]);
            Assert.Same(user.Groups, columns.GroupSets[columns.Sets[place]]);
        }

        int[] ranks = columns.Texts.Emails(users.Rows);
        Assert.Equal(
            users.ByName.OrderBy(user => user.Email, StringComparer.OrdinalIgnoreCase),
            Enumerable.Range(0, ranks.Length).OrderBy(place => ranks[place]).Select(place => users.ByName[place]));
        Assert.Equal(users.ByName.Select(user => user.Name.Contains('S', StringComparison.OrdinalIgnoreCase) || user.UserName.Contains('S', StringComparison.OrdinalIgnoreCase) || user.Email.Contains('S', StringComparison.OrdinalIgnoreCase)), columns.Texts.Holding(users.Rows, "s"));
    }
}
