using Our.UserAccess.BrowserTests.Browser;
using Our.UserAccess.BrowserTests.Evidence;
using Our.UserAccess.BrowserTests.Pages;
using Our.UserAccess.BrowserTests.Site;
using TestSite.Seed;

namespace Our.UserAccess.BrowserTests.Journeys;

/// <summary>What the menu of a person does.</summary>
public sealed class PersonLifeCycleTests(BrowserFixture browser, SiteFixture site) : Journey(browser, site)
{
    private UserEditor Editor => new(Page);

    private PeopleApi People => new(Page);

    [Fact]
    public async Task Whoever_is_disabled_is_out_at_once_in_every_browser()
    {
        await BeginAsync(DemoAccounts.Administrator);
        var person = await People.CreateAsync("Dora Disabled");
        using OtherBrowser other = OpenOtherBrowser();
        await other.SignInAsync(person.Email, person.Password);
        Assert.True(await other.IsSignedInAsync());
        await Editor.OpenAsync(person.Id);

        await Editor.ChooseActionAsync("Disable");
        await Page.AssertAccessibleAsync();
        await Editor.ConfirmAsync("Disable");

        await Expect(Editor.State).ToHaveTextAsync("Disabled");
        Assert.False(await other.IsSignedInAsync());
    }

    [Fact]
    public async Task A_password_that_is_made_is_shown_once_and_is_the_one_that_works()
    {
        await BeginAsync(DemoAccounts.Administrator);
        var person = await People.CreateAsync("Pim Password");
        await Editor.OpenAsync(person.Id, "security");

        await Editor.ChooseActionAsync("Set a password");
        await Editor.ConfirmAsync("Make a password");

        var password = await Editor.Secret.InnerTextAsync();
        await Page.AssertAccessibleAsync();
        await Editor.ConfirmAsync("Done");
        await Expect(Editor.Secret).ToHaveCountAsync(0);
        using OtherBrowser other = OpenOtherBrowser();
        Assert.False(await other.SignInAsync(person.Email, person.Password));
        Assert.True(await other.SignInAsync(person.Email, password));
    }

    [Fact]
    public async Task Whoever_leaves_is_taken_out_in_one_action_with_everything_listed_first_and_can_be_brought_back()
    {
        await BeginAsync(DemoAccounts.Administrator);
        var person = await People.CreateAsync("Olga Offboard");
        await Editor.OpenAsync(person.Id);
        await Editor.ChooseActionAsync("Offboard");
        await Editor.Offboarding.GetByRole(AriaRole.Textbox, new() { Name = "Reason" }).FillAsync("Has found another job");
        await Page.AssertAccessibleAsync();
        await Page.DocumentAsync("offboard");

        await Editor.Offboarding.GetByRole(AriaRole.Button, new() { Name = "Offboard", Exact = true }).ClickAsync();

        await Expect(Editor.State).ToHaveTextAsync("Disabled");
        await Expect(Editor.Standing).ToContainTextAsync("can be undone until");
        await Editor.Standing.GetByRole(AriaRole.Button, new() { Name = "Undo" }).ClickAsync();
        await Editor.Input("Reason").FillAsync("Stays after all");
        await Editor.ConfirmAsync("Undo");
        await Expect(Editor.Standing).ToBeHiddenAsync();
        await Expect(Editor.State).Not.ToHaveTextAsync("Disabled");
    }

    [Fact]
    public async Task Nobody_is_offered_to_disable_themselves()
    {
        await BeginAsync(DemoAccounts.Administrator);
        await new UserAccessSection(Page).OpenUsersAsync(query: "?q=ada");
        await new UserAccessSection(Page).UserNames.GetByText("Ada Admin").ClickAsync();
        await Expect(Editor.Name).ToHaveTextAsync("Ada Admin");

        await Editor.ChooseActionAsync("Disable (not allowed)");

        await Expect(Backoffice.Toast).ToContainTextAsync("Nobody changes what they themselves may do.");
    }
}
