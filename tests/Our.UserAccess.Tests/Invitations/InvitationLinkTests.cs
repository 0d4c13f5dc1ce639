using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using NSubstitute;
using Our.UserAccess.Audit.Context;
using Our.UserAccess.Audit.Contracts;
using Our.UserAccess.Invitations;
using Our.UserAccess.Invitations.Contracts;
using Our.UserAccess.Invitations.Links;
using Our.UserAccess.Invitations.Outbox;
using Our.UserAccess.Invitations.Persistence;
using Our.UserAccess.Invitations.Telling;
using Our.UserAccess.Persistence;
using Our.UserAccess.Shared.Changes;
using Our.UserAccess.Shared.Principals;
using Our.UserAccess.Tests.Persistence;
using Our.UserAccess.Workspaces.Contracts;

namespace Our.UserAccess.Tests.Invitations;

/// <summary>What a link is worth, on real tables with a clock that the test moves.</summary>
public sealed class InvitationLinkTests : IAsyncLifetime
{
    private readonly TemporaryDatabase _database = new();
    private readonly string _token = InvitationToken.Create();
    private readonly IAuditTrail _trail = Substitute.For<IAuditTrail>();
    private TestServer _server = null!;
    private ServiceProvider _services = null!;

    private IInvitationLinks Links => _services.GetRequiredService<IInvitationLinks>();

    private IInvitationChanges Changes => _services.GetRequiredService<IInvitationChanges>();

    private InvitationStore Store => _services.GetRequiredService<InvitationStore>();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _server = new TestServer(_database.ConnectionString);
        Assert.Null(await _server.StartAsync());
        _services = new ServiceCollection()
            .AddSingleton<TimeProvider>(_server.Clock)
            .AddSingleton<IDbContextFactory<UserAccessDbContext>>(new Contexts(_server))
            .AddSingleton(Names())
            .AddSingleton(Substitute.For<IRecordStore<SiteWorkspace>>())
            .AddSingleton<OutboxSignal>()
            .AddSingleton(_trail).AddSingleton(Substitute.For<IAuditOrigin>()).AddTransient<IAuditContext, AmbientAuditContext>().AddTransient<InvitationTrail>()
            .AddTransient<InvitationStore>().AddTransient<LinkStore>().AddTransient<GrantStore>().AddTransient<InviteeView>()
            .AddTransient<InvitationLinks>().AddTransient<IInvitationLinks, InvitationLinks>().AddTransient<IInvitationChanges, InviteeChanges>()
            .BuildServiceProvider();
    }

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        await _server.DisposeAsync();
        _database.Dispose();
    }

    [Fact]
    public async Task A_link_is_live_until_the_second_it_expires()
    {
        Invitation sent = await SentAsync();

        _server.Clock.Advance(TimeSpan.FromDays(3) - TimeSpan.FromSeconds(1));
        Assert.Equal(LinkStatus.Live, (await Links.FindAsync(sent.Id, _token, Stop)).Status);
        _server.Clock.Advance(TimeSpan.FromSeconds(1));
        Assert.Equal(LinkStatus.Expired, (await Links.FindAsync(sent.Id, _token, Stop)).Status);
        Assert.False(await Changes.ClaimAsync(sent.Id, _token, Stop));
    }

    [Fact]
    public async Task Whoever_guesses_learns_nothing()
    {
        (Invitation sent, Invitation other) = (await SentAsync(), await SentAsync(InvitationToken.Create()));

        Assert.Equal(FoundLink.Nothing, await Links.FindAsync(Guid.CreateVersion7(), _token, Stop));
        Assert.Equal(FoundLink.Nothing, await Links.FindAsync(sent.Id, InvitationToken.Create(), Stop));
        Assert.Equal(FoundLink.Nothing, await Links.FindAsync(other.Id, _token, Stop));
        Assert.Equal(FoundLink.Nothing, await Links.FindAsync(sent.Id, string.Empty, Stop));
        Assert.False(await Changes.ClaimAsync(other.Id, _token, Stop));
        Assert.False(await Changes.NewLinkRequestedAsync(other.Id, _token, Stop));
    }

    [Fact]
    public async Task The_token_is_not_kept()
    {
        await SentAsync();

        Assert.Equal(["0"], _database.Read($"SELECT CAST(COUNT(*) AS TEXT) FROM ourUserAccessInvitationLink WHERE CAST(Hash AS TEXT) LIKE '%{_token}%' OR hex(Hash) LIKE hex('{_token}')"));
        Assert.Equal(["32"], _database.Read("SELECT CAST(length(Hash) AS TEXT) FROM ourUserAccessInvitationLink"));
    }

    [Fact]
    public async Task Of_many_acceptances_at_once_one_goes_through()
    {
        Invitation sent = await SentAsync();

        bool[] claimed = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => Task.Run(() => Changes.ClaimAsync(sent.Id, _token, Stop))));

        Assert.Single(claimed, taken => taken);
        await Changes.ReleaseAsync(sent.Id, Stop);
        Assert.True(await Changes.ClaimAsync(sent.Id, _token, Stop));
    }

    [Fact]
    public async Task An_acceptance_that_died_holds_the_link_for_five_minutes()
    {
        Invitation sent = await SentAsync();
        Assert.True(await Changes.ClaimAsync(sent.Id, _token, Stop));

        _server.Clock.Advance(TimeSpan.FromMinutes(5));
        Assert.False(await Changes.ClaimAsync(sent.Id, _token, Stop));
        _server.Clock.Advance(TimeSpan.FromSeconds(1));
        Assert.True(await Changes.ClaimAsync(sent.Id, _token, Stop));
    }

    [Fact]
    public async Task A_link_is_used_once()
    {
        Invitation sent = await SentAsync();
        Assert.True(await Changes.ClaimAsync(sent.Id, _token, Stop));
        await Changes.AcceptedAsync(sent.Id, Stop);
        await Changes.AcceptedAsync(sent.Id, Stop);

        Assert.Equal(LinkStatus.Accepted, (await Links.FindAsync(sent.Id, _token, Stop)).Status);
        Assert.False(await Changes.ClaimAsync(sent.Id, _token, Stop));
        Assert.False(await Changes.NewLinkRequestedAsync(sent.Id, _token, Stop));
        Assert.Equal(["Accepted"], _database.Read("SELECT Kind FROM ourUserAccessInvitationEvent"));
    }

    [Fact]
    public async Task Opening_is_written_down_once_and_only_for_a_live_link()
    {
        Invitation sent = await SentAsync();

        await Changes.OpenedAsync(sent.Id, InvitationToken.Create(), Stop);
        Assert.Equal(InvitationState.Sent, (await Store.FindAsync(sent.Id, Stop))!.State);
        await Changes.OpenedAsync(sent.Id, _token, Stop);
        await Changes.OpenedAsync(sent.Id, _token, Stop);

        Assert.Equal(InvitationState.Opened, (await Store.FindAsync(sent.Id, Stop))!.State);
        Assert.Equal(["Opened"], _database.Read("SELECT Kind FROM ourUserAccessInvitationEvent"));
    }

    [Fact]
    public async Task A_new_link_can_be_asked_for_once_an_hour_with_one_that_has_expired()
    {
        Invitation sent = await SentAsync();
        _server.Clock.Advance(TimeSpan.FromDays(4));

        Assert.True(await Changes.NewLinkRequestedAsync(sent.Id, _token, Stop));
        Assert.False(await Changes.NewLinkRequestedAsync(sent.Id, _token, Stop));
        _server.Clock.Advance(TimeSpan.FromHours(1));
        Assert.True(await Changes.NewLinkRequestedAsync(sent.Id, _token, Stop));
    }

    [Fact]
    public async Task What_somebody_else_has_changed_meanwhile_is_not_overwritten()
    {
        Invitation sent = await SentAsync();
        await Changes.OpenedAsync(sent.Id, _token, Stop);

        Assert.False(await Store.ApplyAsync(sent.Accepted(Sample.Noon)!, Stop));
        Assert.Equal(["Opened"], _database.Read("SELECT Kind FROM ourUserAccessInvitationEvent"));
    }

    [Fact]
    public async Task What_the_audit_trail_cannot_keep_does_not_happen()
    {
        Invitation sent = await SentAsync();
        _trail.AppendAsync(default!, default!, Stop).ReturnsForAnyArgs(Task.FromException(new InvalidOperationException("The trail is broken.")));

        await Assert.ThrowsAsync<InvalidOperationException>(() => Changes.AcceptedAsync(sent.Id, Stop));
        await Assert.ThrowsAsync<InvalidOperationException>(() => Store.AddAsync(Sample.Invitation(InvitationState.Draft), [], [], Stop));

        Assert.Equal(InvitationState.Sent, (await Store.FindAsync(sent.Id, Stop))!.State);
        Assert.Equal(["1"], _database.Read("SELECT CAST(COUNT(*) AS TEXT) FROM ourUserAccessInvitation"));
    }

    private async Task<Invitation> SentAsync(string? token = null)
    {
        Invitation sent = Sample.Invitation(InvitationState.Sent);
        await Store.AddAsync(sent, [], [], Stop);
        await using UserAccessDbContext context = _server.Context();
        context.Add(new InvitationLink { Id = Guid.CreateVersion7(), InvitationId = sent.Id, Hash = InvitationToken.Hash(token ?? _token), CreatedAt = Sample.Noon });
        await context.SaveChangesAsync(Stop);
        return sent;
    }

    private static IPrincipalNames Names()
    {
        IPrincipalNames names = Substitute.For<IPrincipalNames>();
        names.OfGroupsAsync([]).ReturnsForAnyArgs(new Dictionary<Guid, string>());
        return names;
    }

    private sealed class Contexts(TestServer server) : IDbContextFactory<UserAccessDbContext>
    {
        public UserAccessDbContext CreateDbContext() => server.Context();
    }
}
