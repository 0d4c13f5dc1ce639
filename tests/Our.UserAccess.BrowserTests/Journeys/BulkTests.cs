using Our.UserAccess.BrowserTests.Browser;
using Our.UserAccess.BrowserTests.Evidence;
using Our.UserAccess.BrowserTests.Pages;
using Our.UserAccess.BrowserTests.Site;
using TestSite.Seed;

namespace Our.UserAccess.BrowserTests.Journeys;

public sealed class BulkTests(BrowserFixture browser, SiteFixture site) : Journey(browser, site)
{
    private UserAccessSection Section => new(Page);

    private BulkPages Bulk => new(Page);

    [Fact]
    public async Task Work_goes_on_when_the_dialog_is_closed_and_can_be_stopped_from_the_operations()
    {
        await BeginAsync(DemoAccounts.Administrator);
        await MakePeopleAsync("Plover", 2);
        await Section.OpenUsersAsync(query: "?q=Plover");
        await Backoffice.HasSettledAsync();
        await Page.GetByRole(AriaRole.Checkbox, new() { Name = "Select all on this page" }).PressAsync("Space");
        await HoldBackAsync();
        await Bulk.ActAsync("Disable");
        await Bulk.Button("See what happens").ClickAsync();
        await Bulk.Button("Disable 2 people").ClickAsync();
        await Expect(Bulk.Progress).ToHaveTextAsync("0 of 2 done.");
        await Bulk.Button("Close").ClickAsync();

        await Expect(Bulk.Running).ToContainTextAsync("1 running");
        await Bulk.Running.GetByRole(AriaRole.Link).ClickAsync();
        await Expect(Bulk.Progress).ToHaveTextAsync("0 of 2 done.");
        await Page.GetByRole(AriaRole.Button, new() { Name = "Stop" }).ClickAsync();

        await Expect(Bulk.Progress).ToContainTextAsync("Stopped after 0 of 2.");
        await Page.AssertAccessibleAsync();
        await Page.DocumentAsync("operations");
    }

    [Fact]
    public async Task Many_are_disabled_to_the_end_with_a_result_for_each_and_what_failed_is_repeated()
    {
        await BeginAsync(DemoAccounts.Administrator);
        await MakePeopleAsync("Turnstone", 2);
        await new DemoApi(Page).InviteAsync("Turnstone invited");
        await Section.OpenUsersAsync(query: "?q=Turnstone");
        await Expect(Section.UserNames).ToHaveTextAsync(["Turnstone 1", "Turnstone 2", "Turnstone invited"]);
        await Backoffice.HasSettledAsync();
        await Page.GetByRole(AriaRole.Checkbox, new() { Name = "Select all on this page" }).PressAsync("Space");
        await Bulk.ActAsync("Disable");
        await Bulk.Button("See what happens").ClickAsync();
        await Expect(Bulk.Dialog).ToContainTextAsync("One person is left out");
        await Bulk.Button("Disable 2 people").ClickAsync();

        await Expect(Bulk.Progress).ToHaveTextAsync("All 3 done. 2 changed, 0 skipped, 1 failed.");
        await Expect(Bulk.Results).ToHaveTextAsync([new Regex("Turnstone invited")]);
        await Bulk.Button("All 3").ClickAsync();
        await Expect(Bulk.Results).ToHaveCountAsync(3);
        await Page.AssertAccessibleAsync();
        await Page.DocumentAsync("bulk-result");
        await Bulk.Button("Repeat for the one that failed").ClickAsync();
        await Expect(Bulk.Progress).ToHaveTextAsync("All 1 done. 0 changed, 0 skipped, 1 failed.");
        await Bulk.Button("Close").ClickAsync();
        await Section.OpenUsersAsync("disabled", "?q=Turnstone");
        await Expect(Section.UserNames).ToHaveTextAsync(["Turnstone 1", "Turnstone 2"]);
    }

    [Fact]
    public async Task A_row_that_is_wrong_is_named_mended_and_brought_in()
    {
        await BeginAsync(DemoAccounts.Administrator);
        await MakePeopleAsync("Gannet", 1);
        await Section.OpenUsersAsync(query: "?q=Gannet");
        await Expect(Section.UserNames).ToHaveTextAsync(["Gannet 1"]);
        await Backoffice.HasSettledAsync();
        await Page.Locator("our-ua-people-actions").GetByRole(AriaRole.Button, new() { Name = "Import", Exact = true }).ClickAsync();
        await Bulk.ImportText.FillAsync("name,email,groups\nIda Gannet,ida.gannet@example.test,writer\nOle Gannet,no address,writer\n");
        await Bulk.Button("Check").ClickAsync();

        await Expect(Bulk.Import).ToContainTextAsync("2 rows, 1 of them ready.");
        await Expect(Bulk.ImportErrors.First).ToContainTextAsync("3");
        await Expect(Bulk.ImportErrors.First).ToContainTextAsync("email");
        await Page.AssertAccessibleAsync();
        await Page.DocumentAsync("import-check");
        await Bulk.Button("Change the file").ClickAsync();
        await Expect(Bulk.ImportText).ToHaveValueAsync(new Regex("Ole Gannet"));
        await Bulk.ImportText.FillAsync("name,email,groups\nIda Gannet,ida.gannet@example.test,writer\nOle Gannet,ole.gannet@example.test,writer\n");
        await Bulk.Button("Check").ClickAsync();
        await Bulk.Button("Import 2 people").ClickAsync();
        await Expect(Bulk.Progress).ToHaveTextAsync("All 2 done. 2 changed, 0 skipped, 0 failed.");
        await Bulk.Button("Close").ClickAsync();
        await Expect(Section.UserNames).ToHaveTextAsync(["Gannet 1", "Ida Gannet", "Ole Gannet"]);
    }

    private async Task MakePeopleAsync(string name, int count)
    {
        var api = new DemoApi(Page);
        for (var number = 1; number <= count; number++)
        {
            await api.CreateUserAsync($"{name} {number}");
        }
    }

    // Two people are done before anybody could look: the answers of an operation that waits stand in for a busy server.
    private async Task HoldBackAsync()
    {
        Pretend();
        var state = "running";
        string Operation() => $$"""
            "id": "0f5b9f6a-0000-4000-8000-000000000001", "kind": "bulk", "action": "disable", "title": "Disable", "state": "{{state}}",
            "total": 2, "done": 0, "succeeded": 0, "skipped": 0, "failed": 0, "startedByName": "Ada Admin", "createdAt": "2026-11-22T04:00:00Z", "finishedAt": null
            """;
        await Page.RouteAsync(new Regex("/user-access/(users/bulk|operations)(/|\\?|$)"), async route =>
        {
            var path = new Uri(route.Request.Url).AbsolutePath;
            if (path.EndsWith("/preview", StringComparison.Ordinal))
            {
                await route.ContinueAsync();
                return;
            }

            state = path.EndsWith("/cancel", StringComparison.Ordinal) ? "cancelled" : state;
            var body = path.EndsWith("/operations", StringComparison.Ordinal)
                ? $$"""{ "total": 1, "items": [{ {{Operation()}} }] }"""
                : $$"""{ {{Operation()}}, "items": { "total": 0, "items": [] } }""";
            await route.FulfillAsync(new() { ContentType = "application/json", Body = body });
        });
    }
}
