using System.Net;
using System.Text.Json;
using Our.UserAccess.Audit.Contracts;
using Our.UserAccess.IntegrationTests.Hosting;
using Our.UserAccess.Permissions.Contracts;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Membership;

namespace Our.UserAccess.IntegrationTests.Audit;

/// <summary>Assignments, rules, workspaces and plans: what our own records tell.</summary>
public sealed class OwnRecordsTests(BackOfficeFixture fixture) : IAsyncLifetime
{
    private readonly BackOfficeHost _host = fixture.Host;
    private UserAccessApi _api = null!;
    private IUser _admin = null!;
    private IUser _user = null!;
    private IUserGroup _group = null!;
    private IContent _page = null!;
    private JsonElement _workspace;

    public async ValueTask InitializeAsync()
    {
        _admin = await _host.People.AdministratorAsync();
        _api = await UserAccessApi.SignInAsync(_host, _admin.Username);
        _user = await _host.People.UserAsync("writer");
        _group = await _host.People.GroupAsync([]);
        _page = await _host.Pages.PageAsync("Acme");
        _workspace = await _api.CreateAsync("/workspaces", new { name = $"Acme {Guid.CreateVersion7():n}", contentRootIds = new[] { _page.Key } });
    }

    [Fact]
    public async Task An_assignment_is_told_from_its_beginning_to_its_end_with_who_why_and_where()
    {
        JsonElement made = await AssignAsync("Summer");
        await _api.PostAsync($"/assignments/{made.Id()}/extend", new { until = "2099-01-01T00:00:00Z", version = 1, reason = "Longer" }, HttpStatusCode.OK);
        await _api.DeleteAsync($"/assignments/{made.Id()}");

        JsonElement[] told = await _api.ActivityAsync(made.Id());

        Assert.Equal(["assignment.created", "assignment.changed", "assignment.changed"], told.Actions());
        Assert.Equal($"→ {_group.Name}", told[0].Change("group"));
        Assert.Equal($"→ {_user.Name}", told[0].Change("user"));
        Assert.Equal("→ 2099-01-01T00:00:00Z", told[1].Change("until"));
        Assert.StartsWith("2099-01-01T00:00:00Z → 20", told[2].Change("until"), StringComparison.Ordinal);
        Assert.Equal(["Summer", "Longer", null], told.Select(happened => happened.Text("reason")));
        Assert.All(told, happened => Assert.Equal(_admin.Key, happened.GetProperty("actor").Id()));
        Assert.All(told, happened => Assert.Equal("person", happened.GetProperty("actor").Text("kind")));
        Assert.All(told, happened => Assert.Equal(_workspace.Id(), happened.GetProperty("place").GetProperty("workspaceId").GetGuid()));
    }

    [Fact]
    public async Task An_assignment_is_among_the_activity_of_its_user_its_group_and_its_workspace()
    {
        JsonElement made = await AssignAsync("Shared");

        foreach (Guid subject in new[] { _user.Key, _group.Key, _workspace.Id() })
        {
            Assert.Contains(await _api.ActivityAsync(subject), happened => happened.GetProperty("subject").Id() == made.Id());
        }
    }

    [Fact]
    public async Task A_workspace_is_told_with_the_names_of_its_roots_and_managers()
    {
        IContent other = await _host.Pages.PageAsync("Borealis");
        await _api.PutAsync($"/workspaces/{_workspace.Id()}", new
        {
            name = "Acme anew",
            alias = _workspace.Text("alias"),
            contentRootIds = new[] { other.Key },
            managerIds = new[] { _user.Key },
            version = 1,
        });
        await _api.DeleteAsync($"/workspaces/{_workspace.Id()}");

        JsonElement[] told = await _api.ActivityAsync(_workspace.Id());

        Assert.Equal(["workspace.created", "workspace.changed", "workspace.deleted"], told.Actions());
        Assert.Equal($"{_page.Name} → {other.Name}", told[1].Change("contentRoots"));
        Assert.Equal($"→ {_user.Name}", told[1].Change("managers"));
        Assert.Equal("Acme anew →", told[2].Change("name"));
    }

    [Fact]
    public async Task A_rule_is_told_with_its_node_and_the_workspace_that_the_node_is_in()
    {
        JsonElement made = await _api.CreateAsync("/rules", new
        {
            subject = new { kind = "group", id = _group.Key }, nodeId = _page.Key, verbs = new[] { "Umb.Document.Publish" }, effect = "deny", reach = "branch", reason = "Frozen",
        });
        await _api.DeleteAsync($"/rules/{made.Id()}");

        JsonElement[] told = await _api.ActivityAsync(made.Id());

        Assert.Equal(["rule.created", "rule.deleted"], told.Actions());
        Assert.Equal("→ deny", told[0].Change("effect"));
        Assert.Equal(_page.Name, told[0].GetProperty("place").Text("nodeName"));
        Assert.Equal(_workspace.Id(), told[1].GetProperty("place").GetProperty("workspaceId").GetGuid());
        Assert.Contains(await _api.ActivityAsync(_page.Key), happened => happened.Id() == told[0].Id());
    }

    [Fact]
    public async Task A_plan_is_told_to_whom_it_concerns()
    {
        await _api.PutAsync($"/users/{_user.Key}/plan", new { accessUntil = "2099-01-01T00:00:00Z", reason = "Project", version = 0 });

        JsonElement told = Assert.Single(await _api.ActivityAsync(_user.Key, "&action=plan.created"));

        Assert.Equal("→ 2099-01-01T00:00:00Z", told.Change("accessUntil"));
        Assert.Equal("Project", told.Text("reason"));
    }

    [Fact]
    public async Task What_was_refused_is_not_told()
    {
        JsonElement made = await AssignAsync("Once");
        await _api.PostAsync($"/assignments/{made.Id()}/extend", new { until = "2099-01-01T00:00:00Z", version = 7 }, HttpStatusCode.Conflict);

        Assert.Single(await _api.ActivityAsync(made.Id()));
    }

    [Fact]
    public async Task The_trail_is_read_page_by_page_the_newest_first()
    {
        for (int made = 0; made < 3; made++)
        {
            JsonElement assignment = await AssignAsync($"Time {made}", await _host.People.UserAsync("writer"));
            await _api.DeleteAsync($"/assignments/{assignment.Id()}");
        }

        JsonElement first = await _api.GetAsync($"/audit?subjectId={_group.Key}&action=assignment.created&action=assignment.changed&take=4");
        JsonElement second = await _api.GetAsync($"/audit?subjectId={_group.Key}&action=assignment.created&action=assignment.changed&take=4&cursor={first.GetProperty("next").GetInt64()}");

        long[] sequences = [.. first.Items().Concat(second.Items()).Select(happened => happened.GetProperty("sequence").GetInt64())];
        Assert.Equal(6, sequences.Length);
        Assert.Equal(sequences.OrderDescending(), sequences);
        Assert.Equal(JsonValueKind.Null, second.GetProperty("next").ValueKind);
    }

    [Fact]
    public async Task The_trail_is_filtered_by_actor_time_text_kind_and_workspace()
    {
        JsonElement made = await AssignAsync("Unmistakeable");
        string subject = $"subjectId={made.Id()}";

        Assert.Single((await _api.GetAsync($"/audit?{subject}&actorId={_admin.Key}&subjectKind=assignment&workspaceId={_workspace.Id()}&filter=MISTAKE")).Items());
        Assert.Single((await _api.GetAsync($"/audit?{subject}&from=2020-01-01T00:00:00Z&to=2099-01-01T00:00:00Z")).Items());
        foreach (string nothing in new[] { $"actorId={_user.Key}", "subjectKind=rule", "filter=unmistaken", "to=2020-01-01T00:00:00Z", $"correlationId={Guid.Empty}" })
        {
            Assert.Empty((await _api.GetAsync($"/audit?{subject}&{nothing}")).Items());
        }
    }

    [Fact]
    public async Task One_event_is_read_by_its_id()
    {
        JsonElement told = Assert.Single(await _api.ActivityAsync((await AssignAsync("Alone")).Id()));

        Assert.Equal(told.GetRawText(), (await _api.GetAsync($"/audit/{told.Id()}")).GetRawText());
        Assert.Equal("audit-event-not-found", (await _api.GetAsync($"/audit/{Guid.CreateVersion7()}", HttpStatusCode.NotFound)).ProblemType());
    }

    [Fact]
    public async Task Whoever_reads_the_trail_of_one_workspace_sees_nothing_else()
    {
        IUserGroup readers = await _host.People.GroupAsync([UserAccessSection.Alias, "content"], Constants.System.Root, null, AuditPermissions.Read);
        IUser reader = await _host.People.UserAsync(readers.Alias);
        await _api.CreateAsync("/assignments", new { userId = reader.Key, groupId = readers.Key, workspaceId = _workspace.Id(), reason = "Reads" });
        JsonElement elsewhere = await _api.CreateAsync("/workspaces", new { name = $"Borealis {Guid.CreateVersion7():n}", contentRootIds = new[] { _page.Key } });
        JsonElement[] foreign = await _api.ActivityAsync(elsewhere.Id());
        using UserAccessApi sees = await UserAccessApi.SignInAsync(_host, reader.Username);

        JsonElement[] seen = [.. (await sees.GetAsync("/audit?take=500")).Items()];

        Assert.NotEmpty(seen);
        Assert.All(seen, happened => Assert.Equal(_workspace.Id(), happened.GetProperty("place").GetProperty("workspaceId").GetGuid()));
        await sees.GetAsync($"/audit/{Assert.Single(foreign).Id()}", HttpStatusCode.NotFound);
    }

    public ValueTask DisposeAsync()
    {
        _api.Dispose();
        return ValueTask.CompletedTask;
    }

    private Task<JsonElement> AssignAsync(string reason, IUser? user = null) => _api.CreateAsync(
        "/assignments", new { userId = (user ?? _user).Key, groupId = _group.Key, workspaceId = _workspace.Id(), reason });
}
