using System.Net;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Our.UserAccess.Groups.Contracts;
using Our.UserAccess.IntegrationTests.Hosting;
using Our.UserAccess.Permissions.Contracts;
using Our.UserAccess.Users.Contracts;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Services;

namespace Our.UserAccess.IntegrationTests.Groups;

/// <summary>Somebody manages groups, and may read and update below one page, in one section and one language.</summary>
public sealed class GroupEscalationTests(BackOfficeFixture fixture) : IAsyncLifetime
{
    private const string Read = "Umb.Document.Read";
    private const string Update = "Umb.Document.Update";
    private const string Publish = "Umb.Document.Publish";

    private readonly BackOfficeHost _host = fixture.Host;
    private UserAccessApi _admin = null!;
    private UserAccessApi _manager = null!;
    private IContent _own = null!;
    private IContent _other = null!;
    private IUserGroup _managers = null!;
    private IUser _managerUser = null!;

    public async ValueTask InitializeAsync()
    {
        _admin = await UserAccessApi.AdministratorAsync(_host);
        _own = await _host.Pages.PageAsync("Own");
        _other = await _host.Pages.PageAsync("Other");
        _managers = await _host.People.GroupAsync([UserAccessSection.Alias, "content"], _own.Id, null, GroupPermissions.Manage, UserPermissions.Read, UserPermissions.Access, Read, Update);
        ILanguageService languages = _host.Services.GetRequiredService<ILanguageService>();
        ILanguage english = (await languages.GetAsync("en-US"))!;
        if (await languages.GetAsync("da") is null)
        {
            await languages.CreateAsync(new Language("da", "Danish"), Constants.Security.SuperUserKey);
        }

        await StoreAsync(_managers, group =>
        {
            group.HasAccessToAllLanguages = false;
            group.AddAllowedLanguage(english.Id);
        });
        _managerUser = await _host.People.UserAsync(_managers.Alias);
        _manager = await UserAccessApi.SignInAsync(_host, _managerUser.Username);
    }

    [Fact]
    public async Task A_manager_makes_changes_and_deletes_groups_within_their_own_rights_and_is_in_none_of_them()
    {
        JsonElement made = await _manager.CreateAsync("/groups", new
        {
            name = Unique(), sections = new[] { "Umb.Section.Content" }, languages = new[] { "en-US" }, documentStartNodeId = _own.Key, permissions = new[] { Read },
            granularPermissions = new[] { new { context = "Document", nodeId = _own.Key, verbs = new[] { Read, Update } } },
        });

        Assert.Equal(0, made.GetProperty("memberCount").GetInt32());
        JsonElement changed = await _manager.PutAsync($"/groups/{made.Id()}", new { permissions = new[] { Read, Update }, version = made.Text("version") });
        await _manager.DeleteAsync($"/groups/{made.Id()}?version={changed.Text("version")}");
        await _admin.GetAsync($"/groups/{made.Id()}", HttpStatusCode.NotFound);
    }

    public static TheoryData<string> Escalations { get; } = ["section", "verb", "all languages", "language", "root", "media root", "start node", "granular", "package"];

    [Theory]
    [MemberData(nameof(Escalations))]
    public async Task Nobody_gives_a_group_what_they_do_not_have_nor_takes_it_away(string what)
    {
        object given = Gift(what);
        JsonElement refused = await _manager.PostAsync("/groups", With(given, new { name = Unique() }), HttpStatusCode.Forbidden);
        Assert.Equal("beyond-own-rights", refused.ProblemType());

        JsonElement plain = await _admin.CreateAsync("/groups", new { name = Unique() });
        JsonElement notGiven = await _manager.PutAsync($"/groups/{plain.Id()}", With(given, new { version = plain.Text("version") }), HttpStatusCode.Forbidden);
        Assert.Equal("beyond-own-rights", notGiven.ProblemType());

        JsonElement rich = await _admin.CreateAsync("/groups", With(given, new { name = Unique() }));
        JsonElement notTaken = await _manager.PutAsync($"/groups/{rich.Id()}", With(Nothing, new { version = rich.Text("version") }), HttpStatusCode.Forbidden);
        Assert.Equal("beyond-own-rights", notTaken.ProblemType());
        await _manager.DeleteAsync($"/groups/{rich.Id()}?version={rich.Text("version")}", HttpStatusCode.Forbidden);
        Assert.Equal(rich.GetRawText(), (await _admin.GetAsync($"/groups/{rich.Id()}")).GetRawText());
    }

    [Fact]
    public async Task What_a_group_has_beyond_that_is_no_reason_against_a_change_of_the_rest()
    {
        JsonElement rich = await _admin.CreateAsync("/groups", new { name = Unique(), permissions = new[] { Read, Publish }, sections = new[] { "Umb.Section.Settings" } });

        JsonElement changed = await _manager.PutAsync($"/groups/{rich.Id()}", new { permissions = new[] { Read, Publish, Update }, version = rich.Text("version") });

        Assert.Equal(3, changed.GetProperty("permissions").GetArrayLength());
    }

    [Fact]
    public async Task An_entry_for_a_document_that_would_bring_back_a_default_verb_is_guarded_like_giving_it()
    {
        JsonElement locked = await _admin.CreateAsync("/groups", new
        {
            name = Unique(), permissions = new[] { Read, Publish }, granularPermissions = new[] { new { context = "Document", nodeId = _own.Key, verbs = new[] { Read } } },
        });

        JsonElement problem = await _manager.PutAsync(
            $"/groups/{locked.Id()}", new { granularPermissions = Array.Empty<object>(), version = locked.Text("version") }, HttpStatusCode.Forbidden);

        Assert.Equal("beyond-own-rights", problem.ProblemType());
    }

    [Fact]
    public async Task Nobody_but_administrators_changes_a_group_that_they_are_in_or_one_that_is_special()
    {
        JsonElement own = await _manager.GetAsync($"/groups/{_managers.Key}");
        Assert.Equal("own-access", (await _manager.PutAsync($"/groups/{_managers.Key}", new { description = "Mine", version = own.Text("version") }, HttpStatusCode.Forbidden)).ProblemType());
        Assert.Equal("own-access", (await _manager.DeleteAsync($"/groups/{_managers.Key}?version={own.Text("version")}", HttpStatusCode.Forbidden)).ProblemType());

        JsonElement sensitive = await _manager.GetAsync($"/groups/{Constants.Security.SensitiveDataGroupKey}");
        JsonElement refused = await _manager.PutAsync(
            $"/groups/{Constants.Security.SensitiveDataGroupKey}", new { description = "Open", version = sensitive.Text("version") }, HttpStatusCode.Forbidden);
        Assert.Equal("administrators-only", refused.ProblemType());

        await _manager.GetAsync($"/groups/{Constants.Security.AdminGroupKey}", HttpStatusCode.NotFound);
        await _manager.PutAsync($"/groups/{Constants.Security.AdminGroupKey}", new { description = "Ours", version = "x" }, HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_group_of_somebody_who_may_do_more_is_not_deleted_under_them()
    {
        JsonElement group = await _admin.CreateAsync("/groups", new { name = Unique() });
        await _admin.PostAsync($"/groups/{group.Id()}/members", new { userIds = new[] { (await _host.People.AdministratorAsync()).Key } }, HttpStatusCode.OK);

        JsonElement problem = await _manager.DeleteAsync($"/groups/{group.Id()}?version={group.Text("version")}", HttpStatusCode.Forbidden);

        Assert.Equal("protected-user", problem.ProblemType());
        Assert.False((await _manager.GetAsync($"/groups/{group.Id()}/deletion")).GetProperty("isAllowed").GetBoolean());
    }

    [Fact]
    public async Task Members_come_and_go_within_own_rights_and_never_oneself()
    {
        JsonElement nothing = await _admin.CreateAsync("/groups", new { name = Unique() });
        Guid person = (await _host.People.UserAsync(nothing.Text("alias")!)).Key;
        JsonElement poor = await _admin.CreateAsync("/groups", new { name = Unique(), permissions = new[] { Read } });
        JsonElement rich = await _admin.CreateAsync("/groups", new { name = Unique(), permissions = new[] { Publish } });

        Assert.All(await MembersAsync(HttpMethod.Post, rich.Id(), person, _managerUser.Key), result => Assert.False(result.GetProperty("changed").GetBoolean()));
        JsonElement[] results = await MembersAsync(HttpMethod.Post, poor.Id(), person, _managerUser.Key);
        Assert.Equal([true, false], results.Select(result => result.GetProperty("changed").GetBoolean()));
        await _admin.PostAsync($"/groups/{rich.Id()}/members", new { userIds = new[] { person } }, HttpStatusCode.OK);
        Assert.False(Assert.Single(await MembersAsync(HttpMethod.Delete, poor.Id(), person)).GetProperty("changed").GetBoolean());
        await _manager.PostAsync("/groups", new { name = Unique(), memberIds = new[] { _managerUser.Key } }, HttpStatusCode.Forbidden);
    }

    public ValueTask DisposeAsync()
    {
        _admin.Dispose();
        _manager.Dispose();
        return ValueTask.CompletedTask;
    }

    private static object Nothing { get; } = new
    {
        sections = Array.Empty<string>(), languages = Array.Empty<string>(), hasAccessToAllLanguages = false, hasDocumentRootAccess = false, hasMediaRootAccess = false,
        permissions = Array.Empty<string>(), granularPermissions = new[] { new { context = "Another.Package", verbs = Array.Empty<string>() } },
    };

    private object Gift(string what) => what switch
    {
        "section" => new { sections = new[] { "Umb.Section.Settings" } },
        "verb" => new { permissions = new[] { Publish } },
        "all languages" => new { hasAccessToAllLanguages = true },
        "language" => new { languages = new[] { "da" } },
        "root" => new { hasDocumentRootAccess = true },
        "media root" => new { hasMediaRootAccess = true },
        "start node" => new { documentStartNodeId = _other.Key },
        "granular" => new { granularPermissions = new[] { new { context = "Document", nodeId = _own.Key, verbs = new[] { Publish } } } },
        _ => new { granularPermissions = new[] { new { context = "Another.Package", verbs = new[] { "Its.Verb" } } } },
    };

    private static Dictionary<string, JsonElement> With(object given, object more) => JsonSerializer.SerializeToElement(given).EnumerateObject()
        .Concat(JsonSerializer.SerializeToElement(more).EnumerateObject())
        .ToDictionary(property => property.Name, property => property.Value, StringComparer.Ordinal);

    private static string Unique() => $"Group {Guid.CreateVersion7():n}";

    private async Task<JsonElement[]> MembersAsync(HttpMethod method, Guid group, params Guid[] userIds)
    {
        JsonElement answer = method == HttpMethod.Post
            ? await _manager.PostAsync($"/groups/{group}/members", new { userIds }, HttpStatusCode.OK)
            : await _manager.DeleteAsync($"/groups/{group}/members", new { userIds }, HttpStatusCode.OK);
        return [.. answer.Items()];
    }

    private async Task StoreAsync(IUserGroup group, Action<IUserGroup> change)
    {
        change(group);
        await _host.Services.GetRequiredService<IUserGroupService>().UpdateAsync(group, Constants.Security.SuperUserKey);
    }
}
