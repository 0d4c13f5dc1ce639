using Our.UserAccess.Assignments.Contracts;
using Our.UserAccess.Consistency.Contracts;
using Our.UserAccess.IntegrationTests.AccessFacts;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Services;

namespace Our.UserAccess.IntegrationTests.Consistency;

[Collection(ConsistencyHost.Name)]
public sealed class MembershipTests(ConsistencyHost site)
{
    private static readonly TimeSpan Hour = TimeSpan.FromHours(1);

    [Fact]
    public async Task An_assignment_gives_the_native_membership_at_once()
    {
        (IUser user, IUserGroup group) = await PairAsync();

        await site.AssignAsync(user, group);

        Assert.True(await site.IsMemberAsync(user, group));
    }

    [Fact]
    public async Task The_membership_comes_when_the_window_opens_and_goes_when_it_closes()
    {
        (IUser user, IUserGroup group) = await PairAsync();
        await site.AssignAsync(user, group, from: Hour, until: 2 * Hour);
        await site.PassAsync();
        Assert.False(await site.IsMemberAsync(user, group));

        site.Clock.Advance(Hour);
        await site.PassAsync();
        Assert.True(await site.IsMemberAsync(user, group));

        site.Clock.Advance(Hour);
        await site.PassAsync();
        Assert.False(await site.IsMemberAsync(user, group));
    }

    [Fact]
    public async Task A_window_that_opened_and_closed_while_no_server_ran_leaves_nothing_behind()
    {
        (IUser user, IUserGroup group) = await PairAsync();
        await site.AssignAsync(user, group, until: Hour);

        site.Clock.Advance(100 * Hour);
        await site.PassAsync();

        Assert.False(await site.IsMemberAsync(user, group));
    }

    [Fact]
    public async Task The_membership_stays_as_long_as_one_assignment_of_the_pair_is_active()
    {
        (IUser user, IUserGroup group) = await PairAsync();
        await site.AssignAsync(user, group, until: Hour);
        Assignment other = await site.AssignAsync(user, group, until: 3 * Hour);

        site.Clock.Advance(Hour);
        await site.PassAsync();
        Assert.True(await site.IsMemberAsync(user, group));

        await site.EndAsync(other);
        Assert.False(await site.IsMemberAsync(user, group));
    }

    [Fact]
    public async Task A_membership_of_which_no_assignment_speaks_is_left_alone()
    {
        IUserGroup group = await site.ReadersAsync();
        IUser user = await site.Host.People.UserAsync(group.Alias);
        await site.AssignAsync(user, await site.ReadersAsync(), until: Hour);

        site.Clock.Advance(2 * Hour);
        await site.PassAsync();

        Assert.True(await site.IsMemberAsync(user, group));
    }

    [Fact]
    public async Task A_membership_that_is_taken_away_in_the_core_screens_ends_the_assignments_of_the_pair()
    {
        (IUser user, IUserGroup group) = await PairAsync();
        Assignment active = await site.AssignAsync(user, group);
        Assignment planned = await site.AssignAsync(user, group, from: Hour);

        await TakeAwayAsync(user, group);

        Assert.Equal(AssignmentState.Ended, (await site.StoredAsync(active))!.StateAt(site.Now));
        Assert.Equal(AssignmentState.Ended, (await site.StoredAsync(planned))!.StateAt(site.Now));
        await site.PassAsync();
        Assert.False(await site.IsMemberAsync(user, group));
    }

    [Fact]
    public async Task A_membership_that_goes_with_its_window_ends_no_assignment_that_is_planned()
    {
        (IUser user, IUserGroup group) = await PairAsync();
        await site.AssignAsync(user, group, until: Hour);
        Assignment planned = await site.AssignAsync(user, group, from: 2 * Hour);

        site.Clock.Advance(Hour);
        await site.PassAsync();
        Assert.False(await site.IsMemberAsync(user, group));

        site.Clock.Advance(Hour);
        await site.PassAsync();
        Assert.True(await site.IsMemberAsync(user, group));
        Assert.Equal(1, (await site.StoredAsync(planned))!.Version);
    }

    [Fact]
    public async Task A_membership_that_is_given_in_the_core_screens_stays_scoped_and_shows_as_drift()
    {
        IContent page = await site.Host.Pages.PageAsync("Page");
        (IUser user, IUserGroup group) = await PairAsync();
        await site.EndAsync(await site.AssignAsync(user, group));

        await site.Get<IUserGroupService>().AddUsersToUserGroupAsync(new(group.Key, [user.Key]), Constants.Security.SuperUserKey);
        await site.PassAsync();

        Assert.True(await site.IsMemberAsync(user, group));
        Assert.False(site.Facts.MayRead(user.Key, page.Key, site.Clock.GetUtcNow()).IsAllowed);
        DriftItem drift = Assert.Single(await site.Get<IDriftReader>().OfUserAsync(user.Key, TestContext.Current.CancellationToken), item => item.GroupId == group.Key);
        Assert.Equal(DriftKind.MembershipWithoutAccess, drift.Kind);
    }

    private async Task TakeAwayAsync(IUser user, IUserGroup group) => Assert.True(
        (await site.Get<IUserGroupService>().RemoveUsersFromUserGroupAsync(new(group.Key, [user.Key]), Constants.Security.SuperUserKey)).Success);

    private async Task<(IUser User, IUserGroup Group)> PairAsync() => (await site.SomebodyAsync(), await site.ReadersAsync());
}
