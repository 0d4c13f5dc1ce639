using Our.UserAccess.BrowserTests.Browser;
using Our.UserAccess.BrowserTests.Evidence;
using Our.UserAccess.BrowserTests.Pages;
using Our.UserAccess.BrowserTests.Site;
using TestSite.Seed;

namespace Our.UserAccess.BrowserTests.Journeys;

public sealed class RuleTests(BrowserFixture browser, SiteFixture site) : Journey(browser, site)
{
    private const string Sentence = "Ingrid Vestergaard may not delete the whole site.";

    private UserAccessSection Section => new(Page);

    private RuleList Rules => new(Page);

    [Fact]
    public async Task A_rule_of_a_person_is_made_with_a_preview_said_as_a_sentence_and_removed()
    {
        await BeginAsync(DemoAccounts.Administrator);
        Tolerate("400 POST /umbraco/management/api/v1/user-access/rules");
        await OpenAccessAsync("Ingrid Vestergaard");

        await Rules.AddAsync();
        await Rules.ChooseAsync("The whole site");
        await Rules.ChooseAsync("Delete");
        await Expect(Rules.Preview).ToContainTextAsync(new Regex("changes?"));
        await Rules.SaveAsync();
        await Expect(Rules.ReasonError).ToContainTextAsync("Reason is needed");

        await Rules.GiveReasonAsync("Learns the ropes first");
        await Page.Mouse.MoveAsync(0, 0);
        await Page.AssertAccessibleAsync();
        await Page.DocumentAsync("rule");
        await Rules.SaveAsync();

        await Expect(Rules.Rules).ToContainTextAsync([Sentence]);
        await Page.AssertAccessibleAsync();
        await Rules.RemoveAsync(Sentence);
        await Expect(Rules.Rules).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task The_access_of_a_person_is_said_in_one_sentence_with_the_places_where_groups_count()
    {
        await BeginAsync(DemoAccounts.Administrator);
        await OpenAccessAsync(DemoAccounts.Anna.Name);

        await Expect(Page.Locator("our-ua-user-access-view #sentence")).ToHaveTextAsync("Anna Berg holds Editors in Acme and Translators in Borealis.");
        await Expect(new DetailPage(Page).Box("Where it begins")).ToContainTextAsync("Acme");
        await Page.AssertAccessibleAsync();
    }

    private async Task OpenAccessAsync(string name)
    {
        await Section.OpenUsersAsync(query: $"?q={Uri.EscapeDataString(name)}");
        await Section.UserNames.GetByText(name).ClickAsync();
        await new DetailPage(Page).ShowAsync("Access");
    }
}
