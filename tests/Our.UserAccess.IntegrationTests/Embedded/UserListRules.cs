using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Cms.Core.Scoping;
using Umbraco.Cms.Core.Services;

namespace Our.UserAccess.IntegrationTests.Embedded;

public abstract class UserListRules(EmbeddedUmbracoFixture umbraco)
{
    private static readonly Guid Super = Constants.Security.SuperUserKey;

    [Fact]
    public async Task A_name_is_found_by_a_part_of_it_without_regard_to_case_beyond_English()
    {
        var user = await umbraco.CreateUserAsync("oersted@example.test", name: "Øjvind Ørsted");

        Assert.Equal([user.Key], Keys(await FilterAsync(new() { NameFilters = new HashSet<string> { "øRST" } })));
        Assert.Empty((await FilterAsync(new() { NameFilters = new HashSet<string> { "%" } })).Items);
    }

    [Fact]
    public async Task Pages_follow_each_other_in_order_and_know_the_total()
    {
        foreach (var letter in "cab")
        {
            await umbraco.CreateUserAsync($"paging-{letter}@example.test", name: $"paging {letter}");
        }

        UserFilter filter = new() { NameFilters = new HashSet<string> { "PAGING" } };
        var first = await FilterAsync(filter, skip: 0, take: 2);
        var second = await FilterAsync(filter, skip: 2, take: 2);

        Assert.Equal((3, 3), (first.Total, second.Total));
        Assert.Equal(["paging a", "paging b", "paging c"], first.Items.Concat(second.Items).Select(user => user.Name));
    }

    [Fact]
    public async Task A_state_filter_finds_exactly_the_users_in_that_state_and_the_counts_agree()
    {
        var invited = await umbraco.InviteUserAsync("state-invited@example.test");
        var disabled = await umbraco.CreateUserAsync("state-disabled@example.test");
        await umbraco.Get<IUserService>().DisableAsync(Super, new HashSet<Guid> { disabled.Key });

        foreach (var state in Enum.GetValues<UserState>().Where(state => state != UserState.All))
        {
            var page = await FilterAsync(new() { IncludeUserStates = new HashSet<UserState> { state } });
            Assert.All(page.Items, user => Assert.Equal(state, user.UserState));
            using var scope = umbraco.Get<ICoreScopeProvider>().CreateCoreScope(autoComplete: true);
            Assert.Equal(umbraco.Get<IUserRepository>().GetUserStates()[state], page.Total);
        }

        Assert.Contains(invited.Key, Keys(await FilterAsync(new() { IncludeUserStates = new HashSet<UserState> { UserState.Invited } })));
    }

    [Fact]
    public async Task A_group_filter_finds_its_members()
    {
        var translator = await umbraco.CreateUserAsync("translator@example.test", Constants.Security.TranslatorGroupKey);

        Assert.Equal([translator.Key], Keys(await FilterAsync(new() { IncludedUserGroups = new HashSet<Guid> { Constants.Security.TranslatorGroupKey } })));
    }

    [Fact]
    public async Task Who_is_no_administrator_does_not_see_administrators()
    {
        var editor = await umbraco.CreateUserAsync("sees@example.test", Constants.Security.EditorGroupKey);
        var admin = await umbraco.CreateUserAsync("hidden@example.test", Constants.Security.AdminGroupKey);

        var seen = await umbraco.Get<IUserService>().FilterAsync(editor.Key, new UserFilter(), 0, 1000);

        Assert.Contains(editor.Key, Keys(seen.Result));
        Assert.DoesNotContain(admin.Key, Keys(seen.Result));
        Assert.DoesNotContain(Super, Keys(seen.Result));
    }

    [Fact]
    public async Task A_page_must_start_at_a_multiple_of_its_size() =>
        await Assert.ThrowsAsync<ArgumentException>(() => FilterAsync(new UserFilter(), skip: 1, take: 2));

    private static IEnumerable<Guid> Keys(PagedModel<IUser> page) => page.Items.Select(user => user.Key);

    private async Task<PagedModel<IUser>> FilterAsync(UserFilter filter, int skip = 0, int take = 1000) =>
        (await umbraco.Get<IUserService>().FilterAsync(Super, filter, skip, take, UserOrder.Name)).Result;
}
