namespace Our.UserAccess.BrowserTests.Pages;

/// <summary>Umbraco's own section for members.</summary>
internal sealed class MembersSection(IPage page)
{
    /// <summary>What we add below the page of a member.</summary>
    public ILocator Withheld => page.Locator("our-ua-withheld-note");

    /// <summary>Whose page is open.</summary>
    public Guid Key => Guid.Parse(page.Url.Split("/member/edit/")[1].Split('/')[0]);

    private ILocator Header => page.Locator("umb-member-collection-header");

    private ILocator Rows => page.Locator("umb-member-table-collection-view uui-table-row");

    private ILocator Save => page.Locator("[data-mark='workspace-action:Umb.WorkspaceAction.Member.Save']");

    public ILocator Value(string alias) => page.Locator($"umb-property[data-mark='property:{alias}'] input");

    public async Task OpenAsync(string name)
    {
        await new Backoffice(page).OpenAsync("section/member-management/workspace/member-root");
        await Expect(Rows.First).ToBeVisibleAsync();
        await Header.GetByRole(AriaRole.Textbox, new() { Name = "Search" }).FillAsync(name);
        await Expect(Rows).ToHaveCountAsync(1);
        await Rows.GetByRole(AriaRole.Link, new() { Name = name }).ClickAsync();
        await Expect(page.Locator("[data-mark='input:entity-name'] input").First).ToHaveValueAsync(name);
    }

    public async Task SaveAsync()
    {
        await page.RunAndWaitForResponseAsync(
            () => Save.ClickAsync(),
            response => response.Request.Method == "PUT" && !response.Url.EndsWith("/validate", StringComparison.Ordinal) && response.Url.Contains("/member/", StringComparison.Ordinal));
        await Expect(Save).ToContainTextAsync("Save");
    }

    /// <summary>The TestSite's own action: Umbraco's client has none.</summary>
    public async Task ExportAsync()
    {
        await page.Locator("[data-mark='workspace:action-menu-button']").ClickAsync();
        await page.Locator("umb-workspace [data-mark='entity-action:TestSite.EntityAction.Member.Export']").Last.ClickAsync();
    }
}
