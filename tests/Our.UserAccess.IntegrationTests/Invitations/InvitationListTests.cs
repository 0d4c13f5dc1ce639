using System.Globalization;
using System.Text.Json;
using Our.UserAccess.IntegrationTests.Hosting;
using Our.UserAccess.Invitations;
using Our.UserAccess.Invitations.Contracts;
using Our.UserAccess.Invitations.Persistence;
using Our.UserAccess.Permissions.Contracts;
using Our.UserAccess.Users.Contracts;
using Umbraco.Cms.Core.Models.Membership;

namespace Our.UserAccess.IntegrationTests.Invitations;

/// <summary>The database filters, sorts, counts and takes the page.</summary>
public sealed class InvitationListTests(InvitationsFixture site) : IClassFixture<InvitationsFixture>
{
    private static readonly DateTime Noon = new(2026, 11, 22, 12, 0, 0, DateTimeKind.Utc);

    private readonly string _mark = Guid.CreateVersion7().ToString("N");

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Names_stand_in_the_order_of_letters_in_whatever_case_and_are_found_in_any()
    {
        foreach (string name in new[] { "Zoe", "åse", "Bo", "anna", "Émile", "שירה", "🦊 Fox" })
        {
            await AddAsync(name);
        }

        Assert.Equal(["🦊 Fox", "anna", "åse", "Bo", "Émile", "Zoe", "שירה"], await NamesAsync("orderBy=name"));
        Assert.Equal(["שירה", "Zoe", "Émile", "Bo", "åse", "anna", "🦊 Fox"], await NamesAsync("orderBy=name&orderDirection=descending"));
        Assert.Equal(["Émile"], await NamesAsync(string.Empty, $"{_mark}.test\nÉMI"));
        Assert.Equal(7, (await NamesAsync(string.Empty, _mark.ToUpperInvariant())).Length);
    }

    [Fact]
    public async Task Every_column_sorts_both_ways_and_the_pages_hold_everything_once()
    {
        for (int number = 0; number < 9; number++)
        {
            await AddAsync($"Person {number}", row => row with
            {
                State = (InvitationState)(number % 8), CreatedAt = Noon.AddMinutes(number), SentAt = number % 3 == 0 ? null : Noon.AddHours(-number), ExpiresAt = Noon.AddDays(number % 2 == 0 ? 5 : 1 + number),
            });
        }

        foreach (string column in new[] { "name", "email", "state", "createdAt", "sentAt", "expiresAt" })
        {
            foreach (string direction in new[] { "ascending", "descending" })
            {
                string order = $"orderBy={column}&orderDirection={direction}";
                string[] all = await NamesAsync(order);
                string[] paged = [.. await NamesAsync(order + "&take=4"), .. await NamesAsync(order + "&skip=4&take=4"), .. await NamesAsync(order + "&skip=8&take=4")];
                Assert.Equal(all, paged);
                Assert.Equal(9, all.Distinct(StringComparer.Ordinal).Count());
            }
        }

        Assert.Equal(["Person 0", "Person 8", "Person 1", "Person 2"], await NamesAsync("orderBy=state&take=4"));
        Assert.Equal(["Person 8", "Person 7"], await NamesAsync("orderBy=createdAt&orderDirection=descending&take=2"));
    }

    [Fact]
    public async Task An_invitation_whose_time_is_over_counts_as_expired_to_the_second()
    {
        await AddAsync("Still", row => row with { State = InvitationState.Opened, ExpiresAt = site.Now.AddSeconds(1) });
        await AddAsync("Over", row => row with { State = InvitationState.Sent, ExpiresAt = site.Now });
        await AddAsync("Waiting", row => row with { State = InvitationState.Queued, ExpiresAt = site.Now });

        JsonElement counts = await site.Api.GetAsync($"/invitations/counts?filter={_mark}&state=revoked");

        Assert.Equal(["Over"], await NamesAsync("state=expired"));
        Assert.Equal(["Still", "Waiting"], await NamesAsync("state=opened&state=queued"));
        Assert.Equal((3, 1, 1, 1, 0), (Number(counts, "all"), Number(counts, "expired"), Number(counts, "opened"), Number(counts, "queued"), Number(counts, "sent")));
    }

    [Fact]
    public async Task The_invitation_of_a_person_is_found_by_the_person()
    {
        IUser user = await site.Host.People.InvitedAsync();
        Guid id = await AddAsync("Theirs", row => row with { UserId = user.Key });
        await AddAsync("Another");

        JsonElement found = Assert.Single((await site.Api.GetAsync($"/invitations?userId={user.Key}&filter={_mark}")).Items());

        Assert.Equal(id, found.Id());
        Assert.Empty(await NamesAsync($"invitedBy={Guid.CreateVersion7()}"));
        Assert.Empty(await NamesAsync("invitedBy=nobody-at-all"));
    }

    [Fact]
    public async Task Whoever_is_no_administrator_does_not_see_those_of_administrators_but_those_that_they_sent()
    {
        IUser reader = await site.Host.People.UserAsync((await site.Host.People.GroupAsync([UserAccessSection.Alias], null, null, InvitationPermissions.Read, UserPermissions.Read)).Alias);
        IUser admin = await site.Host.People.AdministratorAsync();
        await AddAsync("Hidden", row => row with { UserId = admin.Key });
        await AddAsync("Own", row => row with { UserId = admin.Key, InvitedById = reader.Key });
        await AddAsync("Writer", row => row with { UserId = null });
        using UserAccessApi theirs = await UserAccessApi.SignInAsync(site.Host, reader.Username);

        Assert.Equal(["Own", "Writer"], Names(await theirs.GetAsync($"/invitations?filter={_mark}")));
        Assert.Equal(["Own"], Names(await theirs.GetAsync($"/invitations?filter={_mark}&invitedBy=me")));
        Assert.Equal(2, Number(await theirs.GetAsync($"/invitations/counts?filter={_mark}"), "all"));
        Assert.Equal(["Hidden", "Own", "Writer"], await NamesAsync(string.Empty));
    }

    [Fact]
    public async Task Whoever_reads_in_a_workspace_sees_what_gives_something_there_to_people_whom_they_see()
    {
        IUserGroup readers = await site.Host.People.GroupAsync([UserAccessSection.Alias], null, null, InvitationPermissions.Read, UserPermissions.Read);
        IUser local = await site.Host.People.UserAsync("writer");
        IUser outsider = await site.Host.People.InvitedAsync();
        (Guid here, Guid there) = (await WorkspaceAsync(), await WorkspaceAsync());
        await site.Api.CreateAsync("/assignments", new { userId = local.Key, groupId = readers.Key, workspaceId = here, reason = "Test" });
        await AddAsync("Here", workspace: here);
        await AddAsync("There", workspace: there);
        await AddAsync("Outsider", row => row with { UserId = outsider.Key }, here);
        await AddAsync("Everywhere");
        using UserAccessApi theirs = await UserAccessApi.SignInAsync(site.Host, local.Username);

        Assert.Equal(["Here"], Names(await theirs.GetAsync($"/invitations?filter={_mark}")));
        Assert.Equal(1, Number(await theirs.GetAsync($"/invitations/counts?filter={_mark}"), "all"));
        Assert.Equal(["Here", "Outsider"], await NamesAsync($"workspaceId={here}"));
    }

    private static int Number(JsonElement item, string name) => item.GetProperty(name).GetInt32();

    private static string[] Names(JsonElement page) => [.. page.Items().Select(item => item.Text("name")!)];

    private async Task<string[]> NamesAsync(string query, string? filter = null) =>
        Names(await site.Api.GetAsync($"/invitations?filter={Uri.EscapeDataString(filter ?? _mark)}&{query}"));

    private async Task<Guid> WorkspaceAsync() =>
        (await site.Api.CreateAsync("/workspaces", new { name = Guid.CreateVersion7().ToString("N")[^12..], contentRootIds = new[] { (await site.Host.Pages.PageAsync("Place")).Key } })).Id();

    private async Task<Guid> AddAsync(string name, Func<Invitation, Invitation>? change = null, Guid? workspace = null)
    {
        var row = new Invitation
        {
            Id = Guid.CreateVersion7(),
            Name = name,
            Email = string.Create(CultureInfo.InvariantCulture, $"{site.NextEmail()}.{_mark}.test"),
            State = InvitationState.Sent,
            CreatedAt = Noon,
            ExpiresAt = Noon.AddYears(1),
        };
        row = change?.Invoke(row) ?? row;
        InvitationGrant[] grants = [new() { InvitationId = row.Id, Place = 0, GroupId = await site.GroupAsync(), IsMembership = workspace is null, WorkspaceId = workspace }];
        await site.Get<InvitationStore>().AddAsync(row, grants, [], Stop);
        return row.Id;
    }
}
