using System.Net;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Our.UserAccess.IntegrationTests.Hosting;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Models.Membership.Permissions;
using Umbraco.Cms.Core.Services;

namespace Our.UserAccess.IntegrationTests.Groups;

public sealed class GroupChangeTests(BackOfficeFixture fixture) : IAsyncLifetime
{
    private const string Read = "Umb.Document.Read";

    private readonly BackOfficeHost _host = fixture.Host;
    private UserAccessApi _api = null!;

    public async ValueTask InitializeAsync() => _api = await UserAccessApi.AdministratorAsync(_host);

    [Fact]
    public async Task A_group_is_kept_as_it_was_made()
    {
        IContent page = await _host.Pages.PageAsync("Acme");
        IMedia folder = _host.Pages.Folder("Pictures");

        JsonElement made = await _api.CreateAsync("/groups", new
        {
            name = Unique("  News desk "), icon = "icon-umb-users", description = "Writes the news",
            sections = new[] { "Umb.Section.Content", "Another.Section" }, languages = new[] { "en-US" },
            documentStartNodeId = page.Key, mediaStartNodeId = folder.Key,
            permissions = new[] { Read, "Another.Package.Verb" },
            granularPermissions = new object[] { new { context = "Document", nodeId = page.Key, verbs = Array.Empty<string>() }, new { context = "Another.Package", verbs = new[] { "Its.Verb" } } },
        });
        JsonElement read = await _api.GetAsync($"/groups/{made.Id()}");

        Assert.Equal(made.GetRawText(), read.GetRawText());
        Assert.StartsWith("News desk", read.Text("name"), StringComparison.Ordinal);
        Assert.StartsWith("newsDesk", read.Text("alias"), StringComparison.OrdinalIgnoreCase);
        Assert.Equal(["Another.Section", "Umb.Section.Content"], Texts(read, "sections"));
        Assert.Equal(["en-US"], Texts(read, "languages"));
        Assert.Equal(page.Key, read.GetProperty("documentStartNode").Id());
        Assert.Equal(folder.Key, read.GetProperty("mediaStartNode").Id());
        Assert.Equal(["Another.Package.Verb", Read], Texts(read, "permissions"));
        Assert.Equal(["Another.Package", "Document"], read.GetProperty("granularPermissions").EnumerateArray().Select(entry => entry.Text("context")));
        Assert.Equal(0, read.GetProperty("memberCount").GetInt32());
    }

    [Fact]
    public async Task What_a_change_leaves_out_stays_what_other_packages_keep_too()
    {
        Guid id = await StoreAsync(group =>
        {
            group.Permissions = new HashSet<string> { Read, "Another.Package.Verb" };
            group.GranularPermissions = new HashSet<IGranularPermission> { new UnknownTypeGranularPermission { Context = "Another.Package", Permission = "Its.Verb" } };
            group.AddAllowedSection("Another.Section");
        });
        JsonElement before = await _api.GetAsync($"/groups/{id}");

        JsonElement after = await _api.PutAsync($"/groups/{id}", new { name = Unique("Renamed"), granularPermissions = Array.Empty<object>(), version = before.Text("version") });

        Assert.StartsWith("Renamed", after.Text("name"), StringComparison.Ordinal);
        Assert.All(
            new[] { "alias", "icon", "sections", "languages", "permissions", "granularPermissions", "documentStartNode" },
            field => Assert.Equal(before.GetProperty(field).GetRawText(), after.GetProperty(field).GetRawText()));
        Assert.NotEqual(before.Text("version"), after.Text("version"));
    }

    [Fact]
    public async Task Names_in_every_script_are_kept_and_get_an_alias()
    {
        string long200 = new('n', 200);
        foreach (string name in new[] { Unique("مجموعة التحرير"), Unique("🦉🦉"), Unique("Ærø & Ålborg"), long200 })
        {
            JsonElement made = await _api.CreateAsync("/groups", new { name });

            Assert.Equal(name, made.Text("name"));
            Assert.NotEmpty(made.Text("alias")!);
            await _api.DeleteAsync($"/groups/{made.Id()}?version={made.Text("version")}");
        }
    }

    [Fact]
    public async Task Everything_wrong_is_named_by_field_and_nothing_is_kept()
    {
        IMedia folder = _host.Pages.Folder("Pictures");
        JsonElement problem = await _api.PostAsync(
            "/groups",
            new
            {
                name = new string('n', 201), alias = "1 !", sections = new[] { string.Empty }, languages = new[] { "xx-XX" }, permissions = new[] { new string('v', 256) },
                documentStartNodeId = folder.Key, mediaStartNodeId = Guid.CreateVersion7(),
                granularPermissions = new object[] { new { context = "Document", nodeId = Guid.CreateVersion7(), verbs = new[] { Read } } },
            },
            HttpStatusCode.BadRequest);

        Assert.Equal(
            ["alias", "documentStartNodeId", "granularPermissions", "languages", "mediaStartNodeId", "name", "permissions", "sections"],
            problem.Fields().Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Name_and_alias_are_given_once_and_an_alias_made_of_a_name_is_a_free_one()
    {
        string name = Unique("Desk");
        JsonElement first = await _api.CreateAsync("/groups", new { name });

        JsonElement problem = await _api.PostAsync("/groups", new { name, alias = first.Text("alias")!.ToUpperInvariant() }, HttpStatusCode.BadRequest);
        JsonElement second = await _api.CreateAsync("/groups", new { name = name + "!" });

        Assert.Equal(["alias", "name"], problem.Fields().Order(StringComparer.Ordinal));
        Assert.Equal(first.Text("alias") + "2", second.Text("alias"));
    }

    [Fact]
    public async Task A_change_from_an_old_version_is_a_conflict_and_changes_nothing()
    {
        JsonElement made = await _api.CreateAsync("/groups", new { name = Unique("Desk") });
        await _api.PutAsync($"/groups/{made.Id()}", new { description = "Second", version = made.Text("version") });

        JsonElement problem = await _api.PutAsync($"/groups/{made.Id()}", new { description = "Third", version = made.Text("version") }, HttpStatusCode.Conflict);

        Assert.Equal("stale-version", problem.ProblemType());
        Assert.Equal("Second", (await _api.GetAsync($"/groups/{made.Id()}")).Text("description"));
        Assert.Equal("stale-version", (await _api.DeleteAsync($"/groups/{made.Id()}?version={made.Text("version")}", HttpStatusCode.Conflict)).ProblemType());
        Assert.Equal(["version"], (await _api.PutAsync($"/groups/{made.Id()}", new { }, HttpStatusCode.BadRequest)).Fields());
    }

    [Fact]
    public async Task Umbracos_own_groups_are_not_deleted_and_keep_their_alias()
    {
        foreach (Guid id in new[] { Constants.Security.AdminGroupKey, Constants.Security.SensitiveDataGroupKey, Constants.Security.TranslatorGroupKey })
        {
            string? version = (await _api.GetAsync($"/groups/{id}")).Text("version");

            Assert.Equal("protected-group", (await _api.DeleteAsync($"/groups/{id}?version={version}", HttpStatusCode.Conflict)).ProblemType());
            Assert.Equal(["alias"], (await _api.PutAsync($"/groups/{id}", new { alias = "other", version }, HttpStatusCode.BadRequest)).Fields());
            Assert.False((await _api.GetAsync($"/groups/{id}/deletion")).GetProperty("isAllowed").GetBoolean());
        }
    }

    [Fact]
    public async Task Administrators_keeps_what_access_is_managed_with()
    {
        JsonElement group = await _api.GetAsync($"/groups/{Constants.Security.AdminGroupKey}");
        string[] verbs = [.. Texts(group, "permissions").Where(verb => verb != "Our.UserAccess.Groups.Manage")];
        string[] sections = [.. Texts(group, "sections").Where(section => section != "Our.UserAccess.Section")];

        foreach (object body in new object[] { new { permissions = verbs, version = group.Text("version") }, new { sections, version = group.Text("version") } })
        {
            Assert.Equal("administrators-keep", (await _api.PutAsync($"/groups/{Constants.Security.AdminGroupKey}", body, HttpStatusCode.Conflict)).ProblemType());
        }

        Assert.Equal(group.GetRawText(), (await _api.GetAsync($"/groups/{Constants.Security.AdminGroupKey}")).GetRawText());
    }

    [Fact]
    public async Task What_is_changed_here_is_seen_in_the_core_section_and_the_other_way_round()
    {
        using BackOfficeBrowser core = await _host.SignInAsync((await _host.People.AdministratorAsync()).Username);
        JsonElement made = await _api.CreateAsync("/groups", new { name = Unique("Agreed"), sections = new[] { "Umb.Section.Media" }, permissions = new[] { Read }, hasAccessToAllLanguages = true });

        JsonElement there = await core.GetJsonAsync($"user-group/{made.Id()}");
        Assert.Equal(made.Text("alias"), there.Text("alias"));
        Assert.Equal(["Umb.Section.Media"], Texts(there, "sections"));
        Assert.Equal([Read], Texts(there, "fallbackPermissions"));
        Assert.True(there.GetProperty("hasAccessToAllLanguages").GetBoolean());

        using HttpResponseMessage put = await core.PutAsync($"user-group/{made.Id()}", new
        {
            name = made.Text("name"), alias = made.Text("alias"), icon = "icon-users", sections = new[] { "Umb.Section.Content" }, languages = Array.Empty<string>(),
            hasAccessToAllLanguages = false, documentRootAccess = true, mediaRootAccess = false, fallbackPermissions = new[] { Read, "Umb.Document.Update" }, permissions = Array.Empty<object>(),
        });
        Assert.True(put.IsSuccessStatusCode, await put.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));

        JsonElement here = await _api.GetAsync($"/groups/{made.Id()}");
        Assert.Equal(["Umb.Section.Content"], Texts(here, "sections"));
        Assert.Equal([Read, "Umb.Document.Update"], Texts(here, "permissions"));
        Assert.True(here.GetProperty("hasDocumentRootAccess").GetBoolean());
        Assert.False(here.GetProperty("hasAccessToAllLanguages").GetBoolean());
        await _api.PutAsync($"/groups/{made.Id()}", new { description = "x", version = made.Text("version") }, HttpStatusCode.Conflict);
    }

    public ValueTask DisposeAsync()
    {
        _api.Dispose();
        return ValueTask.CompletedTask;
    }

    private static string Unique(string text) => $"{text}{Guid.CreateVersion7():n}";

    private static IEnumerable<string> Texts(JsonElement resource, string property) => resource.GetProperty(property).EnumerateArray().Select(item => item.GetString()!);

    private async Task<Guid> StoreAsync(Action<IUserGroup> change)
    {
        IUserGroup group = await _host.People.GroupAsync([]);
        change(group);
        await _host.Services.GetRequiredService<IUserGroupService>().UpdateAsync(group, Constants.Security.SuperUserKey);
        return group.Key;
    }
}
