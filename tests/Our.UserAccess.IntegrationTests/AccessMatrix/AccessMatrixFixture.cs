using Microsoft.Extensions.DependencyInjection;
using Our.UserAccess.Assignments.Contracts;
using Our.UserAccess.Audit;
using Our.UserAccess.Audit.Contracts;
using Our.UserAccess.Audit.Persistence;
using Our.UserAccess.Insight.Contracts;
using Our.UserAccess.IntegrationTests.Hosting;
using Our.UserAccess.Invitations;
using Our.UserAccess.Invitations.Contracts;
using Our.UserAccess.Invitations.Persistence;
using Our.UserAccess.Permissions.Contracts;
using Our.UserAccess.Reviews;
using Our.UserAccess.Reviews.Contracts;
using Our.UserAccess.Reviews.Persistence;
using Our.UserAccess.Reviews.Working;
using Our.UserAccess.Rules.Contracts;
using Our.UserAccess.Shared.Changes;
using Our.UserAccess.Users.Contracts;
using Our.UserAccess.Workspaces.Contracts;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Services;

namespace Our.UserAccess.IntegrationTests.AccessMatrix;

/// <summary>A host with one signed-in browser per persona, and somebody and something to look at.</summary>
public sealed class AccessMatrixFixture : IAsyncLifetime
{
    private readonly Dictionary<Persona, BackOfficeBrowser> _browsers = [];
    private readonly Dictionary<Persona, Guid> _users = [];

    internal BackOfficeHost Host { get; private set; } = null!;

    private Guid UserId { get; set; }

    private Guid WorkspaceId { get; set; }

    private Guid InvitationId { get; set; }

    private Guid EventId { get; set; }

    private Guid ReviewId { get; set; }

    internal BackOfficeBrowser Browser(Persona persona) => _browsers[persona];

    /// <summary>The path of a row, with something everybody in the matrix may see in the places of its parameters.</summary>
    internal async Task<string> PathAsync(Persona persona, string method, string route)
    {
        Guid groupId = await GroupIdAsync(persona);
        string id = route.Replace("/tree", string.Empty, StringComparison.Ordinal).Split('/')[1] switch
        {
            "users" when method is not "DELETE" => $"{UserId}",
            "workspaces" when method is not "DELETE" => $"{WorkspaceId}",
            "groups" when method is "DELETE" => $"{Guid.Empty}",
            "forms-security" when route.Contains("/users/", StringComparison.Ordinal) => $"{UserId}",
            "invitations" when method is "GET" => $"{InvitationId}",
            "audit" => $"{EventId}",
            "reviews" => $"{ReviewId}",
            _ => $"{groupId}",
        };
        string item = route.StartsWith("/tree/users", StringComparison.Ordinal) ? "all" : route.StartsWith("/tree/forms", StringComparison.Ordinal) ? "groups" : id;
        return route.Replace("{id:guid}", id, StringComparison.Ordinal)
            .Replace("{groupId:guid}", $"{groupId}", StringComparison.Ordinal)
            .Replace("{kind}", "neverSignedIn", StringComparison.Ordinal) + route.Split('/')[^1] switch
        {
            "effective" when route.StartsWith("/access", StringComparison.Ordinal) => $"?userId={_users.GetValueOrDefault(persona)}&nodeId=root:document",
            "matrix" => $"?userId={UserId}&parentId=root:document",
            "who" => "?nodeId=root:document&verb=Umb.Document.Read",
            "point-in-time" => "?nodeId=root:document&verb=Umb.Document.Read&at=2026-01-01T00:00:00Z",
            "people" when route.StartsWith("/insight", StringComparison.Ordinal) => $"?smallerGroupId={groupId}",
            "children" => $"?parentId={item}",
            "compare" => $"?left={id}&right={id}",
            "ancestors" => $"?descendantId={item}",
            _ => string.Empty,
        };
    }

    public async ValueTask InitializeAsync()
    {
        Host = await BackOfficeHost.StartAsync(cancellationToken: TestContext.Current.CancellationToken);
        IUserGroup managers = await Host.People.GroupAsync([UserAccessSection.Alias], verbs: [UserPermissions.Read, .. UserPermissions.Changes.Concat(InvitationPermissions.All).Select(permission => permission.Verb)]);
        IUserGroup workspaceManagers = await Host.People.GroupAsync([UserAccessSection.Alias], verbs: [UserPermissions.Read, WorkspacePermissions.Read, AssignmentPermissions.Manage, RulePermissions.Manage, InvitationPermissions.Send, AuditPermissions.Read, ReviewPermissions.Read, InsightPermissions.Read]);
        IUserGroup nothing = await Host.People.GroupAsync([]);
        await SignInAsync(Persona.Administrator, "admin");
        await SignInAsync(Persona.UserManager, managers.Alias);
        await SignInAsync(Persona.WorkspaceManager, workspaceManagers.Alias);
        await SignInAsync(Persona.Editor, "editor");
        await SignInAsync(Persona.Nobody, nothing.Alias);
        _browsers[Persona.Anonymous] = Host.Browser();
        UserId = (await Host.People.UserAsync(nothing.Alias)).Key;
        InvitationId = Guid.CreateVersion7();
        var draft = new Invitation { Id = InvitationId, Name = "Ida", Email = "ida@example.test", State = InvitationState.Draft, CreatedAt = DateTime.UnixEpoch };
        await Host.Services.GetRequiredService<InvitationStore>().AddAsync(draft, [], [], TestContext.Current.CancellationToken);
        WorkspaceId = Guid.CreateVersion7();
        var workspace = new SiteWorkspace { Id = WorkspaceId, Name = "Acme", Alias = "acme" };
        await Host.Services.GetRequiredService<IRecordStore<SiteWorkspace>>()
            .ApplyAsync(new Change<SiteWorkspace>(ChangeKind.Created, Before: null, workspace), TestContext.Current.CancellationToken);
        EventId = (await Host.Services.GetRequiredService<EventStore>()
            .FindAsync(new AuditFilter { SubjectId = WorkspaceId }, take: 1, TestContext.Current.CancellationToken)).Events[0].Id;
        ReviewId = await ReviewAsync();
    }

    // Closed and sealed; everybody who opens our section has had something to decide.
    private async Task<Guid> ReviewAsync()
    {
        var review = new ReviewRow
        {
            Id = Guid.CreateVersion7(), Name = "Spring", ScopeKind = ReviewScopeKind.Administrators, ReviewerIds = [], UseManagers = false, StartedAt = DateTime.UnixEpoch,
            StartedById = UserId, DueAt = DateTime.UnixEpoch, Repeats = ReviewRepeat.None, NoAnswer = NoAnswerRule.Nothing, State = ReviewState.Open, Phase = ReviewPhase.Closing,
        };
        ReviewItemRow[] items =
        [
            .. _users.Values.Select(reviewer => new ReviewItemRow
            {
                Id = Guid.CreateVersion7(), ReviewId = review.Id, UserId = UserId, UserName = "Ida", UserEmail = "ida@example.test", IsApi = false, Kind = HoldingKind.Rule, HeldId = Guid.CreateVersion7(),
                Sentence = "Has a rule.", Recommended = ReviewDecision.Keep, Reasons = [], NeedsJustification = false, ReviewerId = reviewer,
            }),
        ];
        await Host.Services.GetRequiredService<ReviewStore>().AddAsync(review, items, ReviewEntries.Started(review), TestContext.Current.CancellationToken);
        await Host.Services.GetRequiredService<ClosingWork>().FinishAsync(review, TestContext.Current.CancellationToken);
        return review.Id;
    }

    public async ValueTask DisposeAsync()
    {
        foreach (BackOfficeBrowser browser in _browsers.Values)
        {
            browser.Dispose();
        }

        await Host.DisposeAsync();
    }

    private async Task SignInAsync(Persona persona, params string[] groups)
    {
        IUser user = await Host.People.UserAsync(groups);
        _users[persona] = user.Key;
        _browsers[persona] = await Host.SignInAsync(user.Username);
    }

    // Who is no administrator sees only their own groups.
    private async Task<Guid> GroupIdAsync(Persona persona) =>
        _users.TryGetValue(persona, out Guid id) && await Host.Services.GetRequiredService<IUserService>().GetAsync(id) is IUser user
            ? user.Groups.Select(group => group.Key).FirstOrDefault(Guid.Empty)
            : Guid.Empty;
}
