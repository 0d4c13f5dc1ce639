using System.Net;
using System.Text.Json;
using Our.UserAccess.IntegrationTests.Hosting;
using Our.UserAccess.Operations.Contracts;
using Our.UserAccess.Operations.Persistence;
using Umbraco.Cms.Core.Models.Membership;

namespace Our.UserAccess.IntegrationTests.Operations;

public sealed class OperationTests(OperationsFixture fixture) : IClassFixture<OperationsFixture>, IAsyncLifetime
{
    private const string Repeatable = "repeatable";
    private const string Once = "once";

    private readonly OperationsSite _site = fixture.Site;
    private IUser _starter = null!;
    private UserAccessApi _api = null!;

    public async ValueTask InitializeAsync()
    {
        _site.Work.Asked.Clear();
        _site.Work.Answer = _ => Task.FromResult(ItemOutcome.Succeeded());
        _starter = await _site.Host.People.UserAsync("admin");
        _api = await UserAccessApi.SignInAsync(_site.Host, _starter.Username);
    }

    public ValueTask DisposeAsync()
    {
        _api.Dispose();
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task Every_item_is_done_once_in_order_and_keeps_its_own_result()
    {
        Guid subject = Guid.CreateVersion7();
        _site.Work.Answer = name => Task.FromResult(name switch
        {
            "b" => ItemOutcome.Skipped("Nothing to do."),
            "c" => new ItemOutcome(ItemState.Failed, "Refused."),
            _ => ItemOutcome.Succeeded() with { SubjectId = subject },
        });
        Guid id = await _site.QueueAsync(_starter, Repeatable, "a", "b", "c");
        Assert.Equal("queued", (await _api.GetAsync($"/operations/{id}")).Text("state"));

        await _site.RunAsync();

        JsonElement done = await _api.GetAsync($"/operations/{id}");
        Assert.Equal(["a", "b", "c"], _site.Work.Asked);
        Assert.Equal("completed", done.Text("state"));
        Assert.Equal((3, 3, 1, 1, 1), (Number(done, "total"), Number(done, "done"), Number(done, "succeeded"), Number(done, "skipped"), Number(done, "failed")));
        Assert.Equal(_starter.Name, done.Text("startedByName"));
        Assert.NotNull(done.Text("finishedAt"));
        JsonElement[] results = [.. done.GetProperty("items").Items()];
        Assert.Equal(["succeeded", "skipped", "failed"], results.Select(item => item.Text("state")));
        Assert.Equal([null, "Nothing to do.", "Refused."], results.Select(item => item.Text("sentence")));
        Assert.Equal($"{subject}", results[0].Text("subjectId"));
    }

    [Fact]
    public async Task Results_come_in_parts_and_by_state()
    {
        _site.Work.Answer = name => Task.FromResult(new ItemOutcome(name == "c" ? ItemState.Failed : ItemState.Succeeded, null));
        Guid id = await _site.QueueAsync(_starter, Repeatable, "a", "b", "c", "d");
        await _site.RunAsync();

        JsonElement failed = (await _api.GetAsync($"/operations/{id}?state=failed")).GetProperty("items");
        JsonElement part = (await _api.GetAsync($"/operations/{id}?skip=1&take=2")).GetProperty("items");

        Assert.Equal("c", Assert.Single(failed.Items()).Text("name"));
        Assert.Equal(["b", "c"], part.Items().Select(item => item.Text("name")));
        Assert.Equal(4, Number(part, "total"));
    }

    [Fact]
    public async Task A_cancelled_operation_stops_soon_and_keeps_what_is_done()
    {
        Guid id = await _site.QueueAsync(_starter, Repeatable, [.. Enumerable.Range(0, 60).Select(number => $"{number}")]);
        _site.Work.Answer = async name =>
        {
            if (name == "25")
            {
                await _api.PostAsync($"/operations/{id}/cancel", new { }, HttpStatusCode.OK);
            }

            return ItemOutcome.Succeeded();
        };

        await _site.RunAsync();

        JsonElement cancelled = await _api.GetAsync($"/operations/{id}");
        Assert.Equal("cancelled", cancelled.Text("state"));
        Assert.Equal(40, Number(cancelled, "done"));
        Assert.Equal(60, Number(cancelled, "total"));
        await _api.PostAsync($"/operations/{id}/cancel", new { }, HttpStatusCode.Conflict);
    }

    [Fact]
    public async Task What_waits_can_be_cancelled_and_is_never_begun()
    {
        Guid id = await _site.QueueAsync(_starter, Repeatable, "a");

        await _api.PostAsync($"/operations/{id}/cancel", new { }, HttpStatusCode.OK);
        await _site.RunAsync();

        Assert.Empty(_site.Work.Asked);
    }

    [Fact]
    public async Task Only_what_failed_is_repeated()
    {
        _site.Work.Answer = name => Task.FromResult(new ItemOutcome(name is "b" ? ItemState.Failed : ItemState.Succeeded, null));
        Guid id = await _site.QueueAsync(_starter, Repeatable, "a", "b", "c");
        await _api.PostAsync($"/operations/{id}/retry", new { }, HttpStatusCode.Conflict);
        await _site.RunAsync();
        _site.Work.Asked.Clear();
        _site.Work.Answer = _ => Task.FromResult(ItemOutcome.Succeeded());

        JsonElement again = await _api.CreateAsync($"/operations/{id}/retry", new { });
        await _site.RunAsync();

        Assert.Equal(["b"], _site.Work.Asked);
        Assert.Equal(1, Number(await _api.GetAsync($"/operations/{again.Id()}"), "succeeded"));
        JsonElement problem = await _api.PostAsync($"/operations/{again.Id()}/retry", new { }, HttpStatusCode.Conflict);
        Assert.Equal("urn:our-useraccess:nothing-failed", problem.Text("type"));
    }

    [Fact]
    public async Task A_failure_that_nobody_expected_is_the_items_alone()
    {
        _site.Work.Answer = name => name == "a" ? throw new InvalidOperationException("Secret.") : Task.FromResult(ItemOutcome.Succeeded());
        Guid id = await _site.QueueAsync(_starter, Repeatable, "a", "b");

        await _site.RunAsync();

        JsonElement[] results = [.. (await _api.GetAsync($"/operations/{id}")).GetProperty("items").Items()];
        Assert.Equal(["failed", "succeeded"], results.Select(item => item.Text("state")));
        Assert.DoesNotContain("Secret", results[0].Text("sentence"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Once_whoever_started_it_is_disabled_the_rest_fails()
    {
        IUser starter = await _site.Host.People.UserAsync("admin");
        Guid id = await _site.QueueAsync(starter, Repeatable, "a", "b");
        _site.Work.Answer = async _ =>
        {
            await _site.Host.People.DisableAsync(starter);
            return ItemOutcome.Succeeded();
        };

        await _site.RunAsync();

        JsonElement[] results = [.. (await _api.GetAsync($"/operations/{id}")).GetProperty("items").Items()];
        Assert.Equal(["a"], _site.Work.Asked);
        Assert.Equal(["succeeded", "failed"], results.Select(item => item.Text("state")));
        Assert.Contains("disabled", results[1].Text("sentence"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Work_that_is_there_no_longer_fails_as_a_whole()
    {
        Guid id = Guid.CreateVersion7();
        var operation = new StoredOperation
        {
            Id = id,
            Kind = "removed",
            Action = Once,
            Title = "Test",
            Request = string.Empty,
            State = OperationState.Queued,
            StartedById = _starter.Key,
            CreatedAt = DateTime.UnixEpoch,
        };
        await _site.Get<OperationStore>().AddAsync(operation, [new OperationTask(null, "a")], TestContext.Current.CancellationToken);

        await _site.RunAsync();

        Assert.Equal("failed", (await _api.GetAsync($"/operations/{id}")).Text("state"));
    }

    [Fact]
    public async Task An_operation_is_for_who_started_it_and_for_administrators()
    {
        IUser editor = await _site.Host.People.UserAsync("editor");
        using UserAccessApi other = await UserAccessApi.SignInAsync(_site.Host, (await _site.Host.People.UserAsync("editor")).Username);
        using UserAccessApi own = await UserAccessApi.SignInAsync(_site.Host, editor.Username);
        Guid id = await _site.QueueAsync(editor, Repeatable, "a");

        Assert.Equal($"{id}", Assert.Single((await own.GetAsync("/operations")).Items()).Text("id"));
        Assert.Empty((await other.GetAsync("/operations")).Items());
        Assert.Empty((await _api.GetAsync("/operations")).Items());
        await _api.GetAsync($"/operations/{id}");
        await other.GetAsync($"/operations/{id}", HttpStatusCode.NotFound);
        await other.PostAsync($"/operations/{id}/cancel", new { }, HttpStatusCode.NotFound);
        await other.PostAsync($"/operations/{id}/retry", new { }, HttpStatusCode.NotFound);
        await own.PostAsync($"/operations/{id}/cancel", new { }, HttpStatusCode.OK);
    }

    private static int Number(JsonElement element, string name) => element.GetProperty(name).GetInt32();
}
