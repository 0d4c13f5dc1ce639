using Our.UserAccess.BrowserTests.Browser;
using Our.UserAccess.BrowserTests.Evidence;
using Our.UserAccess.BrowserTests.Pages;
using Our.UserAccess.BrowserTests.Site;
using TestSite.Seed;

namespace Our.UserAccess.BrowserTests.Journeys;

/// <summary>Anna is an editor in Acme and a translator in Borealis; the screens say what that means, and why.</summary>
public sealed class AccessTests(BrowserFixture browser, SiteFixture site) : Journey(browser, site)
{
    private static readonly Regex Refusal = new("^Anna Berg may not publish Borealis: .*Editors counts in Acme only");

    private AccessScreens Access => new(Page);

    private NodePage Document => new(Page, "Document");

    private DetailPage Detail => new(Page);

    private UserAccessSection Section => new(Page);

    private ILocator Publish => Page.Locator("[data-mark='workspace-action:Umb.WorkspaceAction.Document.SaveAndPublish']").First;

    [Fact]
    public async Task Two_clicks_on_the_page_tell_somebody_why_they_cannot_publish_it()
    {
        await BeginAsync(DemoAccounts.Anna);
        await OpenDocumentAsync("(Borealis)");

        await ShowAccessAsync("Adgang");
        await Access.OwnVerb("Udgiv").ClickAsync();

        await Expect(Access.Sentence).ToHaveTextAsync(Refusal);
        await Expect(Access.Verdict).ToContainTextAsync("Ikke tilladt");
        await Page.AssertAccessibleAsync();
    }

    [Fact]
    public async Task The_client_does_not_offer_what_the_server_refuses()
    {
        await BeginAsync(DemoAccounts.Anna);

        await OpenDocumentAsync("Acme");
        await Expect(Publish).Not.ToHaveAttributeAsync("disabled", string.Empty);

        await OpenDocumentAsync("(Borealis)");
        await ShowAccessAsync("Adgang");
        await Expect(Access.OwnVerb("Udgiv")).ToContainTextAsync("Ikke tilladt");
        await Expect(Publish).ToHaveAttributeAsync("disabled", string.Empty);
    }

    [Fact]
    public async Task A_page_that_offers_too_much_is_refused_with_the_reason()
    {
        await BeginAsync(DemoAccounts.Anna);
        Tolerate("403 PUT /umbraco/management/api/v1/document/");
        Tolerate("Error executing action: UmbApiError: Forbidden");
        Pretend();
        await Access.AssumeEverywhereAsync("Umb.Document.Delete");
        await Page.GotoAsync("about:blank");
        await OpenDocumentAsync("(Borealis)");

        await Document.ChooseAsync("RecycleBin.Trash");
        await Document.ConfirmAsync("Papirkurv");

        await Expect(Backoffice.Toast).ToContainTextAsync("Anna Berg may not delete Borealis");
    }

    [Fact]
    public async Task The_explorer_answers_in_a_sentence_and_the_address_keeps_the_question()
    {
        await BeginAsync(DemoAccounts.Administrator);
        await Access.OpenExplorerAsync();
        await Access.ChoosePersonAsync(DemoAccounts.Anna.Name);
        await Access.ChooseDocumentAsync("Borealis");
        await Access.ChooseVerbAsync("Publish");

        await Expect(Access.Sentence).ToHaveTextAsync(Refusal);
        await Expect(Access.Steps).ToHaveCountAsync(8);
        await Expect(Access.Decider).ToContainTextAsync("Refused here");
        await Expect(Access.Turns.First).ToContainTextAsync(DemoAccounts.Anna.Name);
        await Page.AssertAccessibleAsync();
        await Page.DocumentAsync("access-explorer");

        await Page.ReloadAsync();
        await Expect(Access.Sentence).ToHaveTextAsync(Refusal);
    }

    [Fact]
    public async Task A_cell_of_the_effective_table_leads_to_its_reason_by_mouse_and_by_keyboard()
    {
        await BeginAsync(DemoAccounts.Administrator);
        await Section.OpenUsersAsync(query: "?q=anna");
        await Section.UserNames.GetByText(DemoAccounts.Anna.Name).ClickAsync();
        await Detail.ShowAsync("Effective");

        await Expect(Access.Cell("Acme", "Publish", "Allowed")).ToBeVisibleAsync();
        await Page.AssertAccessibleAsync();
        await Page.DocumentAsync("user-effective");
        await Access.Cell("Borealis", "Publish", "Not allowed").ClickAsync();
        await Expect(Access.Sentence).ToHaveTextAsync(Refusal);
        await Page.Keyboard.PressAsync("Escape");
        await Expect(Access.Sentence).ToHaveCountAsync(0);

        await Access.Cell("Borealis", "Publish", "Not allowed").FocusAsync();
        await Page.Keyboard.PressAsync("ArrowUp");
        await Expect(Access.Cell("Acme", "Publish", "Allowed")).ToBeFocusedAsync();
        await Page.Keyboard.PressAsync("Enter");
        await Expect(Access.Sentence).ToHaveTextAsync(new Regex("^Anna Berg may publish Acme"));
    }

    [Fact]
    public async Task Who_has_access_names_those_who_may_and_leads_to_the_reason()
    {
        await BeginAsync(DemoAccounts.Administrator);
        await OpenDocumentAsync("Acme");
        await Access.AskWhoAsync();
        await Access.AskWhoMayAsync("Publish");

        ILocator anna = Access.People.Filter(new() { HasText = DemoAccounts.Anna.Name });
        await Expect(anna).ToBeVisibleAsync();
        await Expect(Access.Summary).ToHaveTextAsync(new Regex("^[0-9]+ people may do this here"));
        await Page.AssertAccessibleAsync();
        await Page.DocumentAsync("who-has-access");
        await anna.GetByRole(AriaRole.Link, new() { Name = "Why?" }).ClickAsync();

        await Expect(Access.Sentence).ToHaveTextAsync(new Regex("^Anna Berg may publish Acme"));
    }

    [Fact]
    public async Task The_page_of_a_document_says_who_may_do_what_with_it_and_how_that_came_about()
    {
        await BeginAsync(DemoAccounts.Administrator);
        await OpenDocumentAsync("Acme");

        await ShowAccessAsync("Access");

        ILocator publish = Page.Locator("our-ua-who-table tr").Filter(new() { Has = Page.GetByRole(AriaRole.Rowheader, new() { Name = "Publish", Exact = true }) });
        await Expect(publish.GetByRole(AriaRole.Link).First).ToBeVisibleAsync();
        await Page.AssertAccessibleAsync();
        await Page.DocumentAsync("document-access");

        await Expect(Page.Locator("our-ua-subject-audit our-ua-audit-entry").First).ToBeVisibleAsync();
        await Page.Locator("our-ua-subject-audit nav a").ClickAsync();
        await Expect(Page.Locator("our-ua-filter-chips li")).ToContainTextAsync("Acme");
    }

    private Task ShowAccessAsync(string tab) => Page.GetByRole(AriaRole.Tab, new() { Name = tab, Exact = true }).ClickAsync();

    private async Task OpenDocumentAsync(string name)
    {
        await Backoffice.OpenAsync("section/content");
        await Document.TreeItem(name).ClickAsync();
        await Expect(Page).ToHaveURLAsync(new Regex("/document/edit/"));
    }
}
