using System.Net;
using System.Text.Json;
using NSubstitute;
using Our.UserAccess.Groups.Contracts;
using Our.UserAccess.Shared.Paging;
using Our.UserAccess.Tests.Shared.Api;
using Our.UserAccess.Tests.Users;
using Our.UserAccess.Users.Contracts;

namespace Our.UserAccess.Tests.Groups;

public sealed class GroupsApiTests : IAsyncLifetime
{
    private static readonly GroupItem[] All = [Group(1, "Administrators", "admin", 2), Group(2, "Editors", "editor", 12), Group(3, "Writers", "writer", 5)];

    private ApiHost _api = null!;

    public async ValueTask InitializeAsync()
    {
        _api = await ApiHost.StartAsync();
        _api.Groups.GetAllAsync().Returns([.. All.Select(group => group with { MemberCount = 0 })]);
        _api.Groups.WithMemberCountsAsync(Arg.Any<IEnumerable<GroupItem>>()).Returns(call =>
            call.Arg<IEnumerable<GroupItem>>().Select(group => All.Single(known => known.Id == group.Id)).ToList());
    }

    [Fact]
    public async Task Groups_are_written_as_the_contract_says()
    {
        JsonElement page = await _api.GetJsonAsync("/groups?take=1");

        Assert.Equal(
            """
            {"total":3,"items":[{"id":"00000000-0000-0000-0000-000000000001","name":"Administrators","alias":"admin","description":null,"icon":"icon-users","memberCount":2,"isProtected":false,"version":"v"}]}
            """,
            page.GetRawText());
    }

    [Theory]
    [InlineData("orderBy=name", "admin,editor,writer")]
    [InlineData("orderBy=alias&orderDirection=descending", "writer,editor,admin")]
    [InlineData("orderBy=memberCount", "admin,writer,editor")]
    [InlineData("orderBy=memberCount&orderDirection=descending&take=2", "editor,writer")]
    [InlineData("filter=RITE", "writer")]
    [InlineData("filter=edit&skip=1", "")]
    public async Task Groups_are_found_by_name_or_alias_and_sorted(string query, string aliases)
    {
        JsonElement page = await _api.GetJsonAsync("/groups?" + query);

        Assert.Equal(aliases, string.Join(',', page.GetProperty("items").EnumerateArray().Select(item => item.GetProperty("alias").GetString())));
    }

    [Fact]
    public async Task Members_are_counted_only_where_they_are_shown()
    {
        await _api.GetJsonAsync("/groups?take=1");

        await _api.Groups.Received(1).WithMemberCountsAsync(Arg.Is<IEnumerable<GroupItem>>(groups => groups.Count() == 1));
    }

    [Fact]
    public async Task Members_of_a_group_are_users_of_that_group_and_no_other()
    {
        _api.Users.FindAsync(Arg.Any<UserQuery>()).Returns(new Page<UserItem>(1, [Sample.User()]));

        await _api.GetJsonAsync($"/groups/{All[1].Id}/members?filter=an&groupId={All[0].Id}");

        await _api.Users.Received().FindAsync(Arg.Is<UserQuery>(query => query.Filter == "an" && query.GroupId.Single() == All[1].Id));
    }

    [Theory]
    [InlineData("/groups/00000000-0000-0000-0000-000000000009")]
    [InlineData("/groups/00000000-0000-0000-0000-000000000009/members")]
    public async Task A_group_that_cannot_be_seen_is_404(string path)
    {
        JsonElement problem = await _api.GetProblemAsync(path, HttpStatusCode.NotFound);

        Assert.Equal("urn:our-useraccess:group-not-found", problem.GetProperty("type").GetString());
    }

    [Fact]
    public async Task The_tree_lists_groups_in_the_shape_of_Umbracos_trees()
    {
        JsonElement root = await _api.GetJsonAsync("/tree/groups/root?skip=1&take=1");

        Assert.Equal(
            """
            {"total":3,"items":[{"id":"00000000-0000-0000-0000-000000000002","name":"Editors","alias":"editor","icon":"icon-users","memberCount":12,"isProtected":false,"parent":null,"hasChildren":false,"flags":[]}]}
            """,
            root.GetRawText());
    }

    [Fact]
    public async Task A_group_has_no_children_and_is_its_own_ancestor()
    {
        Assert.Equal("""{"total":0,"items":[]}""", (await _api.GetJsonAsync($"/tree/groups/children?parentId={All[0].Id}")).GetRawText());
        Assert.Single((await _api.GetJsonAsync($"/tree/groups/ancestors?descendantId={All[0].Id}")).EnumerateArray());
        await _api.GetProblemAsync("/tree/groups/children?parentId=1", HttpStatusCode.NotFound);
    }

    public ValueTask DisposeAsync() => _api.DisposeAsync();

    private static GroupItem Group(int number, string name, string alias, long members) => new()
    {
        Id = Guid.Parse($"00000000-0000-0000-0000-{number:D12}"),
        Name = name,
        Alias = alias,
        Description = null,
        Icon = "icon-users",
        MemberCount = members,
        IsProtected = false,
        Version = "v",
    };
}
