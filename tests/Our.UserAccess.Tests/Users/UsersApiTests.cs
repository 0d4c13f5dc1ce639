using System.Net;
using System.Text.Json;
using NSubstitute;
using Our.UserAccess.Shared.Paging;
using Our.UserAccess.Tests.Shared.Api;
using Our.UserAccess.Users.Contracts;

namespace Our.UserAccess.Tests.Users;

public sealed class UsersApiTests : IAsyncLifetime
{
    private ApiHost _api = null!;

    public async ValueTask InitializeAsync() => _api = await ApiHost.StartAsync();

    [Fact]
    public async Task Users_are_written_as_the_contract_says_whatever_the_host_sets()
    {
        Answer(new Page<UserItem>(41, [Sample.User()]));

        JsonElement page = await _api.GetJsonAsync("/users");

        Assert.Equal(
            """
            {"total":41,"items":[{"id":"0b6f0a5d-3c1c-4f0e-9a53-2f6f9d1f7a01","name":"Anna","email":"anna@example.test","userName":"anna@example.test","kind":"default","state":"lockedOut","groups":[{"id":"44dc260e-b4d4-4dd9-9081-eec5598f1641","name":"Editors","alias":"editor","icon":"icon-tools"}],"workspaces":[],"hasTwoFactor":null,"accessUntil":null,"languageIsoCode":"en-US","lastLoginDate":null,"createDate":"2026-01-05T10:00:00Z","updateDate":"2026-01-06T10:00:00Z","avatarUrls":[],"flags":["neverSignedIn"],"version":"abc"}]}
            """,
            page.GetRawText());
    }

    [Fact]
    public async Task The_whole_query_reaches_the_directory()
    {
        Answer(Page<UserItem>.Empty);

        await _api.GetJsonAsync("/users?skip=3&take=7&filter=an&state=active&state=lockedOut&groupId=44dc260e-b4d4-4dd9-9081-eec5598f1641&kind=api&workspaceId=44dc260e-b4d4-4dd9-9081-eec5598f1642&signedInBefore=2026-11-01T00:00:00Z&signedInAfter=2026-10-01T00:00:00Z&twoFactor=false&flag=expiring&flag=override&orderBy=lastLoginDate&orderDirection=descending");

        await _api.Users.Received().FindAsync(Arg.Is<UserQuery>(query =>
            query.Skip == 3 && query.Take == 7 && query.Filter == "an"
            && query.State.SequenceEqual(new[] { UserItemState.Active, UserItemState.LockedOut })
            && query.GroupId.Single() == new Guid("44dc260e-b4d4-4dd9-9081-eec5598f1641")
            && query.Kind.Single() == UserItemKind.Api
            && query.WorkspaceId.Single() == new Guid("44dc260e-b4d4-4dd9-9081-eec5598f1642")
            && query.SignedInBefore == new DateTimeOffset(2026, 11, 1, 0, 0, 0, TimeSpan.Zero)
            && query.SignedInAfter == new DateTimeOffset(2026, 10, 1, 0, 0, 0, TimeSpan.Zero)
            && query.TwoFactor == false && query.Flag.SequenceEqual(new[] { UserFlag.Expiring, UserFlag.Override })
            && query.OrderBy == UserSortColumn.LastLoginDate && query.OrderDirection == SortDirection.Descending));
    }

    [Fact]
    public async Task Without_a_query_the_first_hundred_by_name_are_asked_for()
    {
        Answer(Page<UserItem>.Empty);

        await _api.GetJsonAsync("/users");

        await _api.Users.Received().FindAsync(Arg.Is<UserQuery>(query =>
            query.Skip == 0 && query.Take == 100 && query.Filter == null && query.State.Length == 0 && query.GroupId.Length == 0
            && query.Kind.Length == 0 && query.OrderBy == UserSortColumn.Name && query.OrderDirection == SortDirection.Ascending));
    }

    [Theory]
    [InlineData("take=501", "take", "'take' must be between 0 and 500.")]
    [InlineData("take=-1", "take", "'take' must be between 0 and 500.")]
    [InlineData("skip=-1", "skip", "'skip' must be 0 or more.")]
    [InlineData("take=many", "take", "'take' cannot be 'many'.")]
    [InlineData("state=sleeping", "state", "'state' cannot be 'sleeping'.")]
    [InlineData("state=active&state=7", "state", "'state' cannot be 'active,7'.")]
    [InlineData("groupId=editors", "groupId", "'groupId' cannot be 'editors'.")]
    [InlineData("flag=sleepy", "flag", "'flag' cannot be 'sleepy'.")]
    [InlineData("signedInBefore=soon", "signedInBefore", "'signedInBefore' cannot be 'soon'.")]
    [InlineData("twoFactor=maybe", "twoFactor", "'twoFactor' cannot be 'maybe'.")]
    [InlineData("orderBy=shoeSize", "orderBy", "'orderBy' cannot be 'shoeSize'.")]
    public async Task A_query_that_cannot_be_read_names_the_field(string query, string field, string sentence)
    {
        JsonElement problem = await _api.GetProblemAsync("/users?" + query, HttpStatusCode.BadRequest);

        Assert.Equal("urn:our-useraccess:invalid-request", problem.GetProperty("type").GetString());
        Assert.Equal(sentence, problem.GetProperty("errors").GetProperty(field)[0].GetString());
        Assert.Equal(sentence, problem.GetProperty("detail").GetString());
    }

    [Fact]
    public async Task Two_mistakes_are_named_at_once()
    {
        JsonElement problem = await _api.GetProblemAsync("/users?take=900&skip=-1", HttpStatusCode.BadRequest);

        Assert.Equal(2, problem.GetProperty("errors").EnumerateObject().Count());
    }

    [Fact]
    public async Task A_user_that_is_not_there_is_404_with_its_id()
    {
        JsonElement problem = await _api.GetProblemAsync("/users/0b6f0a5d-3c1c-4f0e-9a53-2f6f9d1f7a01", HttpStatusCode.NotFound);

        Assert.Equal("urn:our-useraccess:user-not-found", problem.GetProperty("type").GetString());
        Assert.Contains("0b6f0a5d-3c1c-4f0e-9a53-2f6f9d1f7a01", problem.GetProperty("detail").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Counts_have_one_number_per_state_and_take_the_filters_of_the_list()
    {
        Count();

        JsonElement counts = await _api.GetJsonAsync("/users/counts?filter=an&flag=noGroups");

        Assert.Equal("""{"all":10,"active":0,"inactive":1,"invited":2,"disabled":3,"lockedOut":4,"api":5}""", counts.GetRawText());
        await _api.Users.Received().CountAsync(Arg.Is<UserQuery>(query => query.Filter == "an" && query.Flag.Single() == UserFlag.NoGroups));
    }

    [Fact]
    public async Task The_tree_has_one_list_per_state_and_one_for_programs()
    {
        Count();

        JsonElement root = await _api.GetJsonAsync("/tree/users/root?skip=0&take=50");

        Assert.Equal(
            ["all", "active", "invited", "inactive", "disabled", "lockedOut", "api"],
            root.GetProperty("items").EnumerateArray().Select(item => item.GetProperty("id").GetString()));
    }

    [Fact]
    public async Task Ancestors_of_a_list_are_the_list_itself()
    {
        Count();

        JsonElement ancestors = await _api.GetJsonAsync("/tree/users/ancestors?descendantId=lockedOut");

        JsonElement item = Assert.Single(ancestors.EnumerateArray());
        Assert.Equal("""{"id":"lockedOut","name":"Locked out","count":4,"parent":null,"hasChildren":false,"icon":"icon-users","flags":[]}""", item.GetRawText());
    }

    [Fact]
    public async Task A_list_has_no_children_and_an_unknown_item_has_no_answer()
    {
        Count();

        JsonElement children = await _api.GetJsonAsync("/tree/users/children?parentId=active");

        Assert.Equal("""{"total":0,"items":[]}""", children.GetRawText());
        await _api.GetProblemAsync("/tree/users/children?parentId=nobody", HttpStatusCode.NotFound);
        await _api.GetProblemAsync("/tree/users/ancestors", HttpStatusCode.NotFound);
    }

    public ValueTask DisposeAsync() => _api.DisposeAsync();

    private void Answer(Page<UserItem> page) => _api.Users.FindAsync(Arg.Any<UserQuery>()).Returns(page);

    private void Count() => _api.Users.CountAsync(Arg.Any<UserQuery>()).Returns(UserCounts.Of(state => (long)state, programs: 5));
}
