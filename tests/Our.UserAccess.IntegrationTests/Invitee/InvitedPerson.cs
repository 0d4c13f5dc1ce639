using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Our.UserAccess.IntegrationTests.Hosting;
using Our.UserAccess.Invitations;
using Our.UserAccess.Invitations.Contracts;
using Our.UserAccess.Invitations.Persistence;
using Our.UserAccess.Persistence;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Services;

namespace Our.UserAccess.IntegrationTests.Invitee;

/// <summary>Somebody whom Umbraco knows as invited, with an invitation of ours and a link to it.</summary>
internal sealed class InvitedPerson
{
    public const string Base = "/umbraco/user-access/invitation";
    public const string GoodPassword = "Good-Password-2026";

    private readonly BackOfficeHost _host;

    private InvitedPerson(BackOfficeHost host, IUser user, IUser inviter, Guid id, string token)
    {
        _host = host;
        User = user;
        Inviter = inviter;
        Id = id;
        Token = token;
    }

    public IUser User { get; }

    public IUser Inviter { get; }

    public Guid Id { get; }

    public string Token { get; }

    public string Url => $"{Base}?id={Id}&token={Token}";

    /// <param name="host">The site.</param>
    /// <param name="change">What is not usual about the invitation.</param>
    /// <param name="linkEndedAt">When a newer link took its place.</param>
    public static async Task<InvitedPerson> OfAsync(BackOfficeHost host, Func<Invitation, Invitation>? change = null, DateTime? linkEndedAt = null)
    {
        IUser user = await host.People.InvitedAsync();
        IUser inviter = await host.People.AdministratorAsync();
        IUserGroup? writers = await host.Services.GetRequiredService<IUserGroupService>().GetAsync("writer");
        DateTime now = TimeProvider.System.GetUtcNow().UtcDateTime;
        Invitation invitation = new()
        {
            Id = Guid.CreateVersion7(),
            UserId = user.Key,
            Name = "Ida Invited",
            Email = user.Email,
            State = InvitationState.Sent,
            InvitedById = inviter.Key,
            CreatedAt = now,
            SentAt = now,
            ExpiresAt = now.AddDays(3),
        };
        invitation = change?.Invoke(invitation) ?? invitation;
        string token = InvitationToken.Create();
        await host.Services.GetRequiredService<InvitationStore>().AddAsync(
            invitation, [new InvitationGrant { InvitationId = invitation.Id, Place = 0, GroupId = writers!.Key, IsMembership = true }], [], Stop);
        await using UserAccessDbContext context = await ContextAsync(host);
        context.Add(new InvitationLink { Id = Guid.CreateVersion7(), InvitationId = invitation.Id, Hash = InvitationToken.Hash(token), CreatedAt = now, EndedAt = linkEndedAt });
        await context.SaveChangesAsync(Stop);
        return new(host, user, inviter, invitation.Id, token);
    }

    public async Task<(HttpStatusCode Status, string Body)> GetAsync(string? url = null)
    {
        using BackOfficeBrowser browser = _host.Browser();
        using HttpResponseMessage response = await browser.GetAsync(url ?? Url);
        return (response.StatusCode, await response.Content.ReadAsStringAsync(Stop));
    }

    public Task<(HttpStatusCode Status, string Body)> AcceptAsync(string name = "Ida Invited", string password = GoodPassword) =>
        PostAsync("/accept", new Dictionary<string, string>(StringComparer.Ordinal) { ["name"] = name, ["password"] = password });

    public async Task<(HttpStatusCode Status, string Body)> PostAsync(string path, IReadOnlyDictionary<string, string>? fields = null)
    {
        Dictionary<string, string> form = new(fields ?? new Dictionary<string, string>(StringComparer.Ordinal), StringComparer.Ordinal);
        form.TryAdd("id", Id.ToString());
        form.TryAdd("token", Token);
        using BackOfficeBrowser browser = _host.Browser();
        using HttpResponseMessage response = await browser.PostFormAsync(Base + path, form);
        return (response.StatusCode, await response.Content.ReadAsStringAsync(Stop));
    }

    public async Task<Invitation> InvitationAsync() => (await _host.Services.GetRequiredService<InvitationStore>().FindAsync(Id, Stop))!;

    /// <summary>The timeline's kinds, and all else that is stored of it: equal when nothing has changed.</summary>
    public async Task<string> EverythingAsync()
    {
        await using UserAccessDbContext context = await ContextAsync(_host);
        List<InvitationLink> links = await context.Set<InvitationLink>().AsNoTracking().Where(link => link.InvitationId == Id).ToListAsync(Stop);
        List<InvitationEvent> events = await context.Set<InvitationEvent>().AsNoTracking().Where(happened => happened.InvitationId == Id).ToListAsync(Stop);
        IUser user = await ReloadAsync();
        return $"{await InvitationAsync()} {string.Join(' ', links.Select(link => $"{link.EndedAt} {link.RequestedAt}"))} {string.Join(' ', events)} {user.UserState} {user.SecurityStamp} {user.UpdateDate:O}";
    }

    public async Task<IUser> ReloadAsync() => (await _host.Services.GetRequiredService<IUserService>().GetAsync(User.Key))!;

    public async Task<bool> CanSignInAsync(string password = GoodPassword)
    {
        using BackOfficeBrowser browser = _host.Browser();
        using HttpResponseMessage response = await browser.SignInAsync(User.Username, password);
        return response.IsSuccessStatusCode;
    }

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private static Task<UserAccessDbContext> ContextAsync(BackOfficeHost host) =>
        host.Services.GetRequiredService<IDbContextFactory<UserAccessDbContext>>().CreateDbContextAsync(Stop);
}
