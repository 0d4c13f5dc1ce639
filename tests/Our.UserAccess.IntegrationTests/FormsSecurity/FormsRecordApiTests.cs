using System.Net;
using System.Text.Json;
using Our.UserAccess.Decisions.Forms;
using Our.UserAccess.IntegrationTests.Hosting;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Services;

namespace Our.UserAccess.IntegrationTests.FormsSecurity;

public sealed class FormsRecordApiTests(FormsSite site) : IClassFixture<FormsSite>
{
    [Fact]
    public async Task A_record_is_kept_as_it_was_sent_and_the_matrix_shows_what_comes_of_it()
    {
        IUserGroup group = await site.GroupAsync();

        JsonElement made = await site.SaveGroupAsync(group.Key, new
        {
            flags = new { viewEntries = "allow", manageDatasources = "allow" }, otherForms = "allow", startFolderIds = new[] { SampleForms.Acme }, version = 0,
            entries = new object[] { new { formId = SampleForms.Job, flags = new { viewEntries = "deny", editEntries = "allow" } } },
        });
        JsonElement read = await site.Admin.GetAsync($"/forms-security/groups/{group.Key}");
        JsonElement[] rows = [.. (await site.Admin.GetAsync($"/forms-security/groups/{group.Key}/matrix")).Items()];

        Assert.Equal(made.GetRawText(), read.GetRawText());
        Assert.Equal("allow", read.GetProperty("flags").Text("viewEntries"));
        Assert.Null(read.GetProperty("flags").Text("editEntries"));
        Assert.Equal("Acme", read.GetProperty("startFolders")[0].Text("name"));
        Assert.Equal(1, read.GetProperty("entryCount").GetInt32());
        Assert.True(read.GetProperty("canChange").GetBoolean());
        JsonElement contact = Row(rows, SampleForms.Contact);
        Assert.Equal((true, "permission", false), Cell(contact, "viewEntries"));
        Assert.Equal((false, "permission", true), Cell(Row(rows, SampleForms.Job), "viewEntries"));
        Assert.Equal("deny", Row(rows, SampleForms.Job).GetProperty("permissions").GetProperty("viewEntries").Text("setting"));
        Assert.Equal(["Acme", "People"], Row(rows, SampleForms.Job).GetProperty("form").GetProperty("path").EnumerateArray().Select(name => name.GetString()));
        Assert.Equal((false, "place", false), Cell(Row(rows, SampleForms.News), "viewEntries"));
        Assert.False(Row(rows, SampleForms.News).GetProperty("isReached").GetBoolean());
        Assert.Equal(SampleForms.Job, Assert.Single((await site.Admin.GetAsync($"/forms-security/groups/{group.Key}/matrix?onlyOwn=true")).Items()).GetProperty("form").Id());
    }

    [Fact]
    public async Task Everything_wrong_is_named_by_field()
    {
        IUserGroup group = await site.GroupAsync();
        IUser user = await site.Host.People.UserAsync("writer");
        Guid nothing = Guid.CreateVersion7();

        JsonElement ofGroup = await site.SaveGroupAsync(
            group.Key,
            new { mode = "whole", startFolderIds = new[] { nothing }, entries = new[] { new { formId = nothing, flags = new { manageDatasources = "allow" } } }, version = 0 },
            HttpStatusCode.BadRequest);
        JsonElement ofUser = await site.Admin.PutAsync($"/forms-security/users/{user.Key}", new { flags = new { }, version = 0 }, HttpStatusCode.BadRequest);
        JsonElement unread = await site.SaveGroupAsync(group.Key, new { flags = new { viewEntries = "maybe" }, version = 0 }, HttpStatusCode.BadRequest);
        JsonElement unversioned = await site.SaveGroupAsync(group.Key, new { flags = new { } }, HttpStatusCode.BadRequest);

        Assert.Equal(["entries", "flags", "mode", "startFolderIds"], ofGroup.Fields().Order(StringComparer.Ordinal));
        Assert.Equal(["mode"], ofUser.Fields());
        Assert.Equal(["flags"], unread.Fields());
        Assert.Equal(["version"], unversioned.Fields());
    }

    [Fact]
    public async Task A_change_from_an_old_version_is_a_conflict_and_changes_nothing()
    {
        IUserGroup group = await site.GroupAsync();
        await site.SaveGroupAsync(group.Key, FormsSite.Allowing("viewEntries"));

        JsonElement problem = await site.SaveGroupAsync(group.Key, FormsSite.Allowing("deleteEntries"), HttpStatusCode.Conflict);

        Assert.Equal("stale-version", problem.ProblemType());
        Assert.Null((await site.Admin.GetAsync($"/forms-security/groups/{group.Key}")).GetProperty("flags").Text("deleteEntries"));
    }

    [Fact]
    public async Task Who_wins_is_said_in_a_sentence_and_a_removed_record_leaves_what_was_before()
    {
        IUserGroup group = await site.GroupAsync();
        IUser user = await site.Host.People.UserAsync(group.Alias);
        await site.SaveGroupAsync(group.Key, FormsSite.Allowing("viewEntries", "editEntries"));

        JsonElement byGroup = await DecideAsync(user, "viewEntries");
        await site.Admin.PutAsync($"/forms-security/users/{user.Key}", new { mode = "override", flags = new { viewEntries = "deny" }, version = 0 });
        JsonElement byOverride = await DecideAsync(user, "viewEntries");
        JsonElement untouched = await DecideAsync(user, "editEntries");
        await site.Admin.PutAsync($"/forms-security/users/{user.Key}", new { mode = "whole", flags = new { editEntries = "allow" }, otherForms = "allow", version = 1 });
        JsonElement byRecord = await DecideAsync(user, "viewEntries");
        await site.Admin.DeleteAsync($"/forms-security/users/{user.Key}?version=2");

        Assert.Equal($"{user.Name} may see the entries of the form Job application: the group {group.Name} allows it.", byGroup.Text("sentence"));
        Assert.Equal([$"group:{group.Alias}/permission@record"], byGroup.GetProperty("because").EnumerateArray().Select(one => one.GetString()));
        Assert.Equal(("deny", "override"), (byOverride.Text("verdict"), byOverride.Text("layer")));
        Assert.Equal($"{user.Name} may not see the entries of the form Job application: their own record does not allow it, and wins over the groups.", byOverride.Text("sentence"));
        Assert.Equal(("allow", "groups"), (untouched.Text("verdict"), untouched.Text("layer")));
        Assert.Equal(
            $"{user.Name} may not see the entries of the form Job application: their own record stands instead of the groups, and does not allow it, although their groups would allow it.",
            byRecord.Text("sentence"));
        Assert.Equal(["unknown", "userState", "userRecord", "override", "groups", "none"], byRecord.GetProperty("steps").EnumerateArray().Select(step => step.Text("layer")));
        Assert.Equal(byGroup.GetRawText(), (await DecideAsync(user, "viewEntries")).GetRawText());
    }

    [Fact]
    public async Task A_group_held_in_a_workspace_counts_for_the_forms_in_its_folders()
    {
        IUserGroup group = await site.GroupAsync();
        IUser user = await site.Host.People.UserAsync("writer");
        await site.SaveGroupAsync(group.Key, FormsSite.Allowing("viewEntries"));
        Guid page = (await site.Host.Pages.PageAsync($"Page {Guid.CreateVersion7()}")).Key;
        JsonElement workspace = await site.Admin.CreateAsync("/workspaces", new { name = "Forms", contentRootIds = new[] { page }, formsFolders = new[] { SampleForms.Acme } });
        await site.Admin.CreateAsync("/assignments", new { userId = user.Key, groupId = group.Key, workspaceId = workspace.Id(), reason = "Test" });

        IReadOnlyList<Guid> seen = await site.Security.FilterAsync(
            user.Key, FormsPermission.ViewEntries, [SampleForms.News, SampleForms.Job, SampleForms.Contact], TestContext.Current.CancellationToken);

        Assert.Equal([SampleForms.Job, SampleForms.Contact], seen);
        Assert.Equal("none", (await DecideAsync(user, "viewEntries", SampleForms.News)).Text("layer"));
    }

    [Fact]
    public async Task A_record_is_copied_and_many_are_set_with_a_result_for_each()
    {
        IUserGroup source = await site.GroupAsync();
        IUserGroup copy = await site.GroupAsync();
        IUserGroup third = await site.GroupAsync();
        await site.SaveGroupAsync(source.Key, new { flags = new { viewEntries = "allow" }, version = 0, entries = new[] { new { formId = SampleForms.Job, access = "allow" } } });

        JsonElement copied = await site.Admin.PostAsync($"/forms-security/groups/{copy.Key}/copy", new { fromGroupId = source.Key, version = 0 }, HttpStatusCode.OK);
        Guid nobody = Guid.CreateVersion7();
        var body = new { groupIds = new[] { copy.Key, third.Key }, userIds = new[] { nobody }, formIds = new[] { SampleForms.Job, SampleForms.News }, access = "deny", permissions = new { editEntries = "allow" } };
        JsonElement before = await site.Admin.PostAsync("/forms-security/bulk/preview", body, HttpStatusCode.OK);
        JsonElement results = await site.Admin.PostAsync("/forms-security/bulk", body, HttpStatusCode.OK);
        JsonElement again = await site.Admin.PostAsync("/forms-security/bulk/preview", body, HttpStatusCode.OK);

        Assert.Equal(1, copied.GetProperty("entryCount").GetInt32());
        Assert.Equal([true, true, false], results.Items().Select(result => result.GetProperty("succeeded").GetBoolean()));
        Assert.NotNull(results.Items().Last().Text("sentence"));
        Assert.Equal(["change", "change", "refused"], before.Items().Select(item => item.Text("effect")));
        Assert.Equal(["nothing", "nothing", "refused"], again.Items().Select(item => item.Text("effect")));
        JsonElement row = Row((await site.Admin.GetAsync($"/forms-security/groups/{copy.Key}/matrix")).Items(), SampleForms.Job);
        Assert.Equal("deny", row.Text("access"));
        Assert.Equal("allow", row.GetProperty("permissions").GetProperty("editEntries").Text("setting"));
        Assert.Equal(["permissions"], (await site.Admin.PostAsync("/forms-security/bulk", new { groupIds = new[] { copy.Key } }, HttpStatusCode.BadRequest)).Fields());
        Assert.Equal(["fromGroupId"], (await site.Admin.PostAsync($"/forms-security/groups/{copy.Key}/copy", new { fromGroupId = nobody, version = 2 }, HttpStatusCode.BadRequest)).Fields());
    }

    [Fact]
    public async Task A_record_that_changes_nothing_is_found_and_removed_and_no_other()
    {
        IUserGroup group = await site.GroupAsync();
        await site.SaveGroupAsync(group.Key, FormsSite.Allowing("viewEntries"));
        IUser same = await site.Host.People.UserAsync(group.Alias);
        IUser less = await site.Host.People.UserAsync(group.Alias);
        await site.Admin.PutAsync($"/forms-security/users/{same.Key}", new { mode = "whole", flags = new { viewEntries = "allow" }, otherForms = "allow", version = 0 });
        await site.Admin.PutAsync($"/forms-security/users/{less.Key}", new { mode = "whole", flags = new { }, otherForms = "allow", version = 0 });

        Guid[] found = [.. (await site.Admin.GetAsync("/forms-security/redundant")).Items().Select(record => record.GetProperty("subject").Id())];
        JsonElement removed = await site.Admin.PostAsync("/forms-security/redundant/remove", new { userIds = new[] { same.Key, less.Key } }, HttpStatusCode.OK);

        Assert.Contains(same.Key, found);
        Assert.DoesNotContain(less.Key, found);
        Assert.Equal([true, false], removed.Items().Select(result => result.GetProperty("succeeded").GetBoolean()));
        Assert.False((await site.Admin.GetAsync($"/forms-security/users/{same.Key}")).GetProperty("hasRecord").GetBoolean());
        Assert.True((await site.Admin.GetAsync($"/forms-security/users/{less.Key}")).GetProperty("hasRecord").GetBoolean());
    }

    [Fact]
    public async Task The_tree_has_every_group_and_the_users_with_a_record()
    {
        IUserGroup group = await site.GroupAsync();
        IUser user = await site.Host.People.UserAsync(group.Alias);
        await site.Admin.PutAsync($"/forms-security/users/{user.Key}", new { mode = "override", flags = new { viewEntries = "allow" }, version = 0 });

        string?[] root = [.. (await site.Admin.GetAsync("/tree/forms-security/root")).Items().Select(item => item.Text("id"))];
        string?[] groups = [.. (await site.Admin.GetAsync("/tree/forms-security/children?parentId=groups&take=500")).Items().Select(item => item.Text("id"))];
        string?[] users = [.. (await site.Admin.GetAsync("/tree/forms-security/children?parentId=users")).Items().Select(item => item.Text("id"))];
        JsonElement path = await site.Admin.GetAsync($"/tree/forms-security/ancestors?descendantId={user.Key}");

        Assert.Equal(new List<string?> { "groups", "users" }, root);
        Assert.Contains($"{group.Key}", groups);
        Assert.Contains($"{user.Key}", users);
        Assert.Equal(["users", $"{user.Key}"], path.EnumerateArray().Select(item => item.Text("id")));
        Assert.Equal("tree-item-not-found", (await site.Admin.GetAsync("/tree/forms-security/children?parentId=nowhere", HttpStatusCode.NotFound)).ProblemType());
    }

    [Fact]
    public async Task What_is_deleted_leaves_no_record()
    {
        IUserGroup group = await site.GroupAsync();
        await site.SaveGroupAsync(group.Key, FormsSite.Allowing("viewEntries"));
        var groups = (IUserGroupService)site.Host.Services.GetService(typeof(IUserGroupService))!;

        Assert.True((await groups.DeleteAsync(group.Key)).Success);

        var records = (Our.UserAccess.Shared.Changes.IRecordStore<Our.UserAccess.FormsSecurity.Contracts.FormsSecurityRecord>)site.Host.Services
            .GetService(typeof(Our.UserAccess.Shared.Changes.IRecordStore<Our.UserAccess.FormsSecurity.Contracts.FormsSecurityRecord>))!;
        Assert.Null(await records.FindAsync(group.Key, TestContext.Current.CancellationToken));
        Assert.Equal("group-not-found", (await site.Admin.GetAsync($"/forms-security/groups/{group.Key}", HttpStatusCode.NotFound)).ProblemType());
    }

    private Task<JsonElement> DecideAsync(IUser user, string permission, Guid? form = null) =>
        site.Admin.PostAsync("/forms-security/decide", new { userId = user.Key, permission, formId = form ?? SampleForms.Job }, HttpStatusCode.OK);

    private static JsonElement Row(IEnumerable<JsonElement> rows, Guid form) => rows.Single(row => row.GetProperty("form").Id() == form);

    private static (bool IsAllowed, string? Gate, bool IsOfForm) Cell(JsonElement row, string permission)
    {
        JsonElement cell = row.GetProperty("permissions").GetProperty(permission);
        return (cell.GetProperty("isAllowed").GetBoolean(), cell.Text("gate"), cell.GetProperty("isOfForm").GetBoolean());
    }
}
