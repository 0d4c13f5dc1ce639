using Our.UserAccess.BrowserTests.Browser;
using Our.UserAccess.BrowserTests.Pages;
using Our.UserAccess.BrowserTests.Site;
using TestSite.Seed;

namespace Our.UserAccess.BrowserTests.Journeys;

/// <summary>Umbraco's own sections for documents and media. Each journey changes a node that no other one looks at.</summary>
public sealed class NodeTests(BrowserFixture browser, SiteFixture site) : Journey(browser, site)
{
    private NodePage Document => new(Page, "Document");

    private NodePage Medium => new(Page, "Media");

    [Fact]
    public async Task A_document_is_renamed()
    {
        await OpenDocumentAsync("Contact");

        await Document.Name.FillAsync("Contact us");
        await Document.PressAsync("Save");
        await Document.ConfirmAsync("Save");

        await Expect(Document.TreeItem("Contact us")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_medium_is_renamed_and_thrown_away()
    {
        await BeginAsync(DemoAccounts.Administrator);
        await Backoffice.OpenAsync("section/media");
        await Medium.ExpandAsync("Acme");
        await Medium.ExpandAsync("Manuals");
        await Medium.OpenAsync("Firmware notes");

        await Medium.Name.FillAsync("Firmware log");
        await Medium.PressAsync("Save");
        await Expect(Medium.TreeItem("Firmware log")).ToBeVisibleAsync();

        await Medium.ChooseAsync("RecycleBin.Trash");
        await Medium.ConfirmAsync("Trash");
        await Expect(Medium.State("Trashed")).ToBeVisibleAsync();
    }

    private async Task OpenDocumentAsync(string name)
    {
        await BeginAsync(DemoAccounts.Administrator);
        await Backoffice.OpenAsync("section/content");
        await Document.ExpandAsync("Acme");
        await Document.OpenAsync(name);
    }
}
