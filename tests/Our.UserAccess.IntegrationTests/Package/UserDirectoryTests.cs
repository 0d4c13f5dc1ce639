using Our.UserAccess.Shared.Paging;
using Our.UserAccess.StartNodes.Contracts;
using Our.UserAccess.Users.Contracts;
using Umbraco.Cms.Core;

namespace Our.UserAccess.IntegrationTests.Package;

public sealed class UserDirectoryTests(PeopleSite people) : IClassFixture<PeopleSite>, IAsyncLifetime
{
    private IUserDirectory Users => people.Site.Get<IUserDirectory>();

    public async ValueTask InitializeAsync() => await people.SignInAsync("hanna");

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Fact]
    public async Task An_administrator_sees_everybody_but_the_super_user() =>
        Assert.Equal(["Anna Andersson", "Bo Berg", "Carla", "Dan", "Eve", "Finn", "Gate", "Hanna"], await NamesAsync(new UserQuery()));

    [Fact]
    public async Task Who_is_no_administrator_sees_no_administrators()
    {
        await people.SignInAsync("anna");
        Guid hanna = people.Find("hanna").Key;

        Assert.DoesNotContain("Hanna", await NamesAsync(new UserQuery()));
        Assert.Null(await Users.GetAsync(hanna));
    }

    [Fact]
    public async Task Only_the_super_user_sees_the_super_user()
    {
        Assert.Null(await Users.GetAsync(Constants.Security.SuperUserKey));

        await people.Site.SignInAsync(Constants.Security.SuperUserKey);

        Assert.NotNull(await Users.GetAsync(Constants.Security.SuperUserKey));
        Assert.Contains(UserFlag.SuperUser, (await FindAsync(new UserQuery { Take = 500 })).Items.SelectMany(user => user.Flags));
    }

    [Theory]
    [InlineData("ANDERS", "Anna Andersson")]
    [InlineData("writer@", "Bo Berg")]
    [InlineData("bo", "Bo Berg")]
    [InlineData("nobody at all", "")]
    public async Task Users_are_found_by_any_part_of_name_mail_and_user_name(string filter, string names) =>
        Assert.Equal(names, string.Join(',', await NamesAsync(new UserQuery { Filter = filter })));

    [Theory]
    [InlineData("active", "Anna Andersson,Bo Berg,Hanna")]
    [InlineData("inactive", "Carla,Gate")]
    [InlineData("invited", "Finn")]
    [InlineData("disabled", "Dan")]
    [InlineData("lockedOut", "Eve")]
    public async Task Every_user_is_in_the_list_of_its_state(string state, string names)
    {
        UserItemState wanted = Enum.Parse<UserItemState>(state, ignoreCase: true);
        Page<UserItem> found = await FindAsync(new UserQuery { State = [wanted] });

        Assert.Equal(names, string.Join(',', found.Items.Select(user => user.Name)));
        Assert.All(found.Items, user => Assert.Equal(wanted, user.State));
        Assert.Equal(found.Total, Of(wanted, await Users.CountAsync(new UserQuery())));
    }

    [Fact]
    public async Task States_and_groups_and_text_narrow_each_other()
    {
        Guid writers = people.Find("bo").Groups.Single().Key;

        Assert.Equal(["Bo Berg", "Carla", "Finn"], await NamesAsync(new UserQuery { GroupId = [writers] }));
        Assert.Equal(["Bo Berg", "Carla"], await NamesAsync(new UserQuery { GroupId = [writers], State = [UserItemState.Active, UserItemState.Inactive] }));
        Assert.Equal(["Carla"], await NamesAsync(new UserQuery { GroupId = [writers], Filter = "car" }));
        Assert.Empty(await NamesAsync(new UserQuery { GroupId = [Guid.CreateVersion7()] }));
    }

    [Fact]
    public async Task Programs_are_told_from_people()
    {
        Assert.Equal(1, (await Users.CountAsync(new UserQuery())).Api);
        Assert.Equal(["Gate"], await NamesAsync(new UserQuery { Kind = [UserItemKind.Api] }));
        Assert.DoesNotContain("Gate", await NamesAsync(new UserQuery { Kind = [UserItemKind.Default] }));
        Assert.Contains("Gate", await NamesAsync(new UserQuery { Kind = [UserItemKind.Default, UserItemKind.Api] }));
    }

    [Theory]
    [InlineData(nameof(UserSortColumn.Email), "Bo Berg")]
    [InlineData(nameof(UserSortColumn.UserName), "Hanna")]
    [InlineData(nameof(UserSortColumn.Name), "Hanna")]
    [InlineData(nameof(UserSortColumn.LastLoginDate), "Bo Berg")]
    public async Task Every_column_sorts_both_ways(string name, string last)
    {
        UserSortColumn column = Enum.Parse<UserSortColumn>(name);
        IReadOnlyList<string> up = await NamesAsync(new UserQuery { OrderBy = column, State = [UserItemState.Active] });
        IReadOnlyList<string> down = await NamesAsync(new UserQuery { OrderBy = column, State = [UserItemState.Active], OrderDirection = SortDirection.Descending });

        Assert.Equal(last, up[^1]);
        Assert.Equal(last, down[0]);
    }

    [Fact]
    public async Task Pages_of_any_size_make_up_the_list()
    {
        IReadOnlyList<string> all = await NamesAsync(new UserQuery());
        for (int skip = 0; skip <= all.Count; skip++)
        {
            Page<UserItem> part = await FindAsync(new UserQuery { Skip = skip, Take = 3 });

            Assert.Equal(all.Skip(skip).Take(3), part.Items.Select(user => user.Name));
            Assert.Equal(all.Count, part.Total);
        }
    }

    [Fact]
    public async Task A_user_is_told_with_its_flags_and_groups()
    {
        UserItem carla = (await FindAsync(new UserQuery { Filter = "carla" })).Items.Single();
        UserItem hanna = (await FindAsync(new UserQuery { Filter = "hanna" })).Items.Single();

        Assert.Equal([UserFlag.NeverSignedIn], carla.Flags);
        Assert.Equal("writer", carla.Groups.Single().Alias);
        Assert.Equal([UserFlag.Administrator, UserFlag.You], hanna.Flags);
        Assert.Equal(PeopleSite.SignedIn, hanna.LastLoginDate);
        Assert.Equal(DateTimeKind.Utc, hanna.LastLoginDate?.Kind);
    }

    [Fact]
    public async Task The_detail_tells_what_groups_give_and_agrees_with_the_list()
    {
        UserItem item = (await FindAsync(new UserQuery { Filter = "anna andersson" })).Items.Single();
        UserDetail detail = await Users.GetAsync(item.Id) ?? throw new InvalidOperationException("Anna is not there.");

        Assert.Equal(item.Version, detail.Version);
        Assert.Contains("Umb.Section.Content", detail.Sections);
        Assert.Equal(item.Id, detail.Id);
        GroupStartNodes editors = Assert.Single(detail.GroupStartNodes);
        Assert.True(editors.HasDocumentRootAccess);
        Assert.True(detail.EffectiveStartNodes.HasDocumentRootAccess);
        Assert.False(detail.HasDocumentRootAccess);
    }

    private Task<Page<UserItem>> FindAsync(UserQuery query) => Users.FindAsync(query);

    private async Task<IReadOnlyList<string>> NamesAsync(UserQuery query) => [.. (await FindAsync(query)).Items.Select(user => user.Name)];

    private static long Of(UserItemState state, UserCounts counts) => state switch
    {
        UserItemState.Active => counts.Active,
        UserItemState.Inactive => counts.Inactive,
        UserItemState.Invited => counts.Invited,
        UserItemState.Disabled => counts.Disabled,
        _ => counts.LockedOut,
    };
}
