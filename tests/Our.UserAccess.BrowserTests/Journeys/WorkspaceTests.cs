using Our.UserAccess.BrowserTests.Browser;
using Our.UserAccess.BrowserTests.Evidence;
using Our.UserAccess.BrowserTests.Pages;
using Our.UserAccess.BrowserTests.Site;
using TestSite.Seed;

namespace Our.UserAccess.BrowserTests.Journeys;

public sealed class WorkspaceTests(BrowserFixture browser, SiteFixture site) : Journey(browser, site)
{
    private WorkspacePages Workspaces => new(Page);

    [Fact]
    public async Task A_site_in_no_workspace_becomes_one_with_a_click()
    {
        await BeginAsync(DemoAccounts.Administrator);
        await new DemoApi(Page).CreateSiteAsync("Daybreak");
        await Workspaces.OpenListAsync();
        var create = Workspaces.Suggestion("Daybreak").GetByRole(AriaRole.Button, new() { Name = "Create Daybreak" });
        await Expect(create).ToBeVisibleAsync();
        await Page.AssertAccessibleAsync();
        await Page.DocumentAsync("workspaces");

        await create.ClickAsync();

        await Workspaces.Names.GetByText("Daybreak").ClickAsync();
        await Expect(Workspaces.Name).ToHaveTextAsync("Daybreak");
        await Expect(Workspaces.TreeItem("Daybreak")).ToBeVisibleAsync();
        await Page.AssertAccessibleAsync();
        await Page.DocumentAsync("workspace");
    }

    [Fact]
    public async Task A_save_that_is_refused_says_why_at_the_field_and_keeps_what_was_entered()
    {
        await BeginAsync(DemoAccounts.Administrator);
        Tolerate("400 POST /umbraco/management/api/v1/user-access/workspaces");
        await Workspaces.OpenNewAsync();
        await Workspaces.Input("Name").FillAsync("Another Acme");
        await Workspaces.Input("Alias").FillAsync("acme");

        await Workspaces.Save.ClickAsync();

        await Expect(Workspaces.Error("Alias")).ToHaveTextAsync("Alias acme is taken by another workspace.");
        await Expect(Workspaces.Problem).ToContainTextAsync("This was not saved");
        await Expect(Workspaces.Input("Name")).ToHaveValueAsync("Another Acme");
        await Page.Mouse.MoveAsync(0, 0);
        await Page.AssertAccessibleAsync();
    }

    [Fact]
    public async Task A_person_is_added_until_the_end_of_the_month_on_one_screen()
    {
        await BeginAsync(DemoAccounts.Administrator);
        var workspace = await new DemoApi(Page).CreateWorkspaceAsync("Evergreen");
        await Workspaces.OpenPeopleAsync(workspace);
        await Page.GetByRole(AriaRole.Button, new() { Name = "Add a person" }).ClickAsync();

        var editor = new AssignmentEditor(Page);
        await editor.ChoosePersonAsync("Karen Winther");
        await editor.ChooseGroupAsync("Translators");
        await editor.PressAsync("End of the month");
        await editor.GiveReasonAsync("Helps with the launch");
        await Expect(editor.Preview).ToContainTextAsync(new Regex("answers? changes?"));
        await Page.AssertAccessibleAsync();
        await Page.DocumentAsync("give-access");
        await editor.PressAsync("Save");

        await Expect(Workspaces.Cell("Karen Winther", "Translators")).ToHaveAccessibleNameAsync(new Regex("until \\w+ (28|29|30|31), \\d{4}$"));
        await Page.Mouse.MoveAsync(0, 0);
        await Page.AssertAccessibleAsync();
        await Page.DocumentAsync("workspace-people");
    }

    [Fact]
    public async Task The_manager_of_a_workspace_sees_it_alone_and_is_not_offered_to_change_it()
    {
        await BeginAsync(DemoAccounts.AcmeManager);
        await Workspaces.OpenListAsync();

        await Expect(Workspaces.Names).ToHaveTextAsync(["Acme"]);
        await Expect(Workspaces.Create).ToHaveCountAsync(0);
        await Workspaces.Names.ClickAsync();
        await Expect(new DetailPage(Page).Fact("Content")).ToHaveTextAsync("Acme");
        await Expect(Workspaces.Save).ToHaveCountAsync(0);
        await Page.AssertAccessibleAsync();
    }
}
