using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models.Membership;

namespace Our.UserAccess.IntegrationTests.Escalation;

/// <summary>Every route by which rights could come to somebody or go from somebody: single, many at once, import, group's page, copy, create.</summary>
internal static class Attempts
{
    private const string Publish = "Umb.Document.Publish";

    private static readonly Guid _admins = Constants.Security.AdminGroupKey;

    public static IReadOnlyDictionary<string, Func<EscalationSite, IUser, IEnumerable<Attempt>>> All { get; } =
        new Dictionary<string, Func<EscalationSite, IUser, IEnumerable<Attempt>>>(StringComparer.Ordinal)
        {
            ["grant Administrators"] = (site, self) => [.. Giving(site, _admins, "admin"), new("POST", $"/groups/{_admins}/copy", Copy())],
            ["grant a verb that they lack"] = (site, self) => [.. Giving(site, site.Publishers.Key, site.Publishers.Alias), .. Enriching(site, new { permissions = new[] { Publish } }, site.Publishers)],
            ["grant a section that they lack"] = (site, self) => [.. Giving(site, site.Designers.Key, site.Designers.Alias), .. Enriching(site, new { sections = new[] { "Umb.Section.Settings" } }, site.Designers)],
            ["change an administrator"] = (site, self) => Changing(site.Administrator.Key, _admins),
            ["change somebody who may do more"] = (site, self) => Changing(site.Stronger.Key, site.Publishers.Key),
            ["take from others beyond their reach"] = (site, self) =>
            [
                new("DELETE", $"/groups/{site.Publishers.Key}", null),
                new("DELETE", "/groups", new { groups = new[] { new { id = site.Designers.Key }, new { id = site.Publishers.Key } } }),
                new("DELETE", $"/assignments/{site.OtherAssignment}", null),
                new("POST", $"/assignments/{site.OtherAssignment}/extend", new { until = "2099-01-01T00:00:00Z", version = 1 }),
                new("DELETE", $"/rules/{site.OtherRule}", null),
                new("DELETE", $"/workspaces/{site.OtherWorkspace}", null),
            ],
            ["change themselves"] = (site, self) =>
            [
                new("PUT", $"/users/{self.Key}/groups", new { groupIds = new[] { site.Readers.Key, _admins } }),
                new("PUT", $"/users/{self.Key}/start-nodes", new { documentIds = Array.Empty<Guid>(), mediaIds = Array.Empty<Guid>(), hasDocumentRootAccess = true, hasMediaRootAccess = true }),
                new("POST", $"/groups/{site.Readers.Key}/members", new { userIds = new[] { self.Key } }),
                new("POST", "/groups", new { name = Name(), permissions = Array.Empty<string>(), memberIds = new[] { self.Key } }),
                new("PUT", $"/groups/{site.Managers.Key}", new { permissions = new[] { Publish } }),
                new("PUT", $"/groups/{site.LocalManagers.Key}", new { permissions = new[] { Publish } }),
                Bulk("addGroups", self.Key, site.Readers.Key),
                Bulk("setGroups", self.Key, _admins),
                Bulk("disable", self.Key),
                Bulk("delete", self.Key),
                Bulk("assign", self.Key, site.Readers.Key),
                new("POST", "/assignments", new { userId = self.Key, groupId = site.Readers.Key, workspaceId = site.Workspace, reason = "Mine" }),
                new("PUT", $"/users/{self.Key}/plan", new { version = 0, accessUntil = "2099-01-01T00:00:00Z", reason = "Mine" }),
                new("POST", $"/users/{self.Key}/offboard", new { reason = "Mine" }),
            ],
        };

    private static IEnumerable<Attempt> Giving(EscalationSite site, Guid group, string alias) =>
    [
        new("PUT", $"/users/{site.Weaker.Key}/groups", new { groupIds = new[] { site.Readers.Key, group } }),
        new("POST", "/users", new { kind = "password", name = "New", email = Mail(), groupIds = new[] { group } }),
        new("POST", "/users", new { kind = "api", name = "New", email = Mail(), groupIds = new[] { group } }),
        new("POST", $"/groups/{group}/members", new { userIds = new[] { site.Weaker.Key } }),
        Bulk("addGroups", site.Weaker.Key, group),
        Bulk("setGroups", site.Weaker.Key, group),
        Bulk("assign", site.Weaker.Key, group),
        new("POST", "/assignments", new { userId = site.Weaker.Key, groupId = group, workspaceId = site.OtherWorkspace, reason = "Theirs" }),
        new("POST", "/assignments", new { userId = site.Weaker.Key, groupId = group, reason = "Everywhere" }),
        new("POST", "/users", new { kind = "password", name = "New", email = Mail(), assignments = new[] { new { groupId = group, workspaceId = site.OtherWorkspace, reason = "New" } } }),
        new("IMPORT", "import", $"name,email,groups\nNew,{Mail()},{alias}\n"),
        new("IMPORT", "import", $"name,email,groups,workspaces\nNew,{Mail()},{alias},There\n"),
        new("IMPORT", "import", $"name,email,groups,signIn\nNew,{Mail()},{alias},invite\n"),
    ];

    private static IEnumerable<Attempt> Enriching(EscalationSite site, object gift, IUserGroup rich) =>
    [
        new("PUT", $"/groups/{site.Readers.Key}", gift),
        new("POST", "/groups", Merge(new { name = Name() }, gift)),
        new("POST", $"/groups/{rich.Key}/copy", Copy()),
    ];

    private static IEnumerable<Attempt> Changing(Guid user, Guid group) =>
    [
        new("PUT", $"/users/{user}", new { name = "Changed", email = Mail(), userName = Mail() }),
        new("PUT", $"/users/{user}/groups", new { groupIds = Array.Empty<Guid>() }),
        new("PUT", $"/users/{user}/start-nodes", new { documentIds = Array.Empty<Guid>(), mediaIds = Array.Empty<Guid>(), hasDocumentRootAccess = true }),
        .. new[] { "disable", "sign-out", "password", "anonymise", "offboard" }.Select(what => new Attempt("POST", $"/users/{user}/{what}", new { reason = "Test" })),
        new("PUT", $"/users/{user}/plan", new { version = 0, accessUntil = "2099-01-01T00:00:00Z", reason = "Test" }),
        new("DELETE", $"/users/{user}", null),
        new("DELETE", $"/groups/{group}/members", new { userIds = new[] { user } }),
        .. new[] { "disable", "delete", "signOut" }.Select(action => Bulk(action, user)),
        Bulk("removeGroups", user, group),
        Bulk("setGroups", user, group),
    ];

    private static Attempt Bulk(string action, Guid user, params Guid[] groupIds) =>
        new("POST", "/users/bulk", new { action, userIds = new[] { user }, groupIds, reason = "Test" });

    private static object Copy() => new { name = Name(), parts = new[] { "sections", "languages", "startNodes", "permissions", "granularPermissions" } };

    private static Dictionary<string, object?> Merge(params object[] parts) => parts
        .SelectMany(part => part.GetType().GetProperties().Select(property => (property.Name, Value: property.GetValue(part))))
        .ToDictionary(property => property.Name, property => property.Value, StringComparer.Ordinal);

    private static string Name() => $"Group {Guid.CreateVersion7():n}";

    private static string Mail() => $"{Guid.CreateVersion7():n}@example.test";
}
