using System.Text.Json.Nodes;
using TestSite.Seed.Forms;

namespace TestSite.Seed.Access;

/// <summary>
/// Workspaces, assignments, rules and invitations of the demo, made through the package's own API once the site listens: what is suggested
/// is accepted, and every guard is passed.
/// </summary>
internal static class DemoAccess
{
    public static async Task RunAsync(Uri address, SeedKind kind, TimeProvider clock, CancellationToken cancellationToken)
    {
        using var api = new AccessClient(address, clock);
        await api.SignInAsync(DemoAccounts.Administrator.Email, DemoAccounts.Password, cancellationToken);
        var sites = await MakeWorkspacesAsync(api, cancellationToken);
        var now = clock.GetUtcNow();
        foreach (var assignment in SeedAccess.Assignments)
        {
            await api.CreateAsync("/assignments", Body(assignment, sites[assignment.Site], now), cancellationToken);
        }

        foreach (var rule in Rules(now))
        {
            await api.CreateAsync("/rules", rule, cancellationToken);
        }

        await DemoForms.RunAsync(api, cancellationToken);

        // The invited people of the demo are taken up by the package itself.
        await new DemoInvitations(api, sites, clock).MakeAsync(SeedInvitation.Of(kind), cancellationToken);
    }

    /// <returns>The workspaces by the documents at the top of their sites.</returns>
    private static async Task<Dictionary<Guid, Guid>> MakeWorkspacesAsync(AccessClient api, CancellationToken cancellationToken)
    {
        var sites = new Dictionary<Guid, Guid>();
        foreach (var site in (JsonArray)await api.GetAsync("/workspaces/suggestions", cancellationToken))
        {
            var roots = Ids(site!["contentRoots"]!);
            var made = await api.CreateAsync("/workspaces", Workspace(site, roots), cancellationToken);
            sites[roots[0]] = (Guid)made["id"]!;
        }

        return sites;
    }

    private static object Workspace(JsonNode site, Guid[] roots) => new
    {
        name = (string)site["name"]!,
        alias = (string)site["alias"]!,
        contentRootIds = roots,
        mediaRootIds = Ids(site["mediaRoots"]!),
        domains = site["domains"],
        languages = site["languages"],
        formsFolders = SeedForms.FoldersOf((string)site["name"]!),
        managerIds = roots.Contains(SeedKeys.Acme) ? [SeedKeys.User(DemoAccounts.AcmeManager.Email)] : Array.Empty<Guid>(),
    };

    private static Guid[] Ids(JsonNode roots) => [.. roots.AsArray().Select(root => (Guid)root!["id"]!)];

    private static object Body(SeedAssignment assignment, Guid site, DateTimeOffset now) => new
    {
        userId = SeedKeys.User(assignment.Mail + "@example.test"),
        groupId = assignment.Group,
        workspaceId = site,
        from = In(assignment.From, now),
        until = In(assignment.Until, now),
        reason = assignment.Reason,
    };

    private static DateTimeOffset? In(int? days, DateTimeOffset now) => days is { } known ? now.AddDays(known) : null;

    private static IEnumerable<object> Rules(DateTimeOffset now) =>
    [
        new
        {
            subject = new { kind = "everyone" }, nodeId = SeedKeys.Acme, verbs = new[] { "Umb.Document.Delete" }, effect = "deny", reach = "node",
            guardrail = true, reason = "The front page of Acme stays where it is.",
        },
        new
        {
            subject = new { kind = "user", id = SeedKeys.User(DemoAccounts.Bo.Email) }, nodeId = SeedKeys.Document("acme/news"),
            verbs = new[] { "Umb.Document.Publish" }, effect = "allow", reach = "branch", until = now.AddDays(14), reason = "Covers the news desk for two weeks.",
        },
        new
        {
            subject = new { kind = "group", id = Umbraco.Cms.Core.Constants.Security.WriterGroupKey }, nodeId = SeedKeys.Document("acme/legal"),
            verbs = new[] { "Umb.Document.Update" }, effect = "deny", reach = "branch", reason = "Legal texts are changed by the legal reviewers.",
        },
    ];
}
