namespace Our.UserAccess.BrowserTests.Pages;

/// <summary>The frame that every screen stands in.</summary>
internal sealed class Backoffice(IPage page)
{
    public ILocator Sections => page.Locator("umb-backoffice-header-sections uui-tab");

    public ILocator Section(string label) => Sections.Filter(new() { HasTextString = label });

    public Task IsReadyAsync() => Assertions.Expect(page.Locator("umb-backoffice-header")).ToBeVisibleAsync();

    public async Task OpenAsync(string path)
    {
        await page.GotoAsync($"/umbraco/{path}");
        await IsReadyAsync();
    }
}
