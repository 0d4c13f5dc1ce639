
namespace Our.UserAccess.BrowserTests.Pages;

/// <summary>The frame that every screen stands in.</summary>
internal sealed class Backoffice(IPage page)
{
    public ILocator Sections => page.Locator("umb-backoffice-header-sections uui-tab");

    public ILocator Sidebar => page.Locator("umb-section-sidebar");

    public ILocator Toast => page.Locator("uui-toast-notification");

    public ILocator Section(string label) => page.Locator($"umb-backoffice-header-sections uui-tab[label='{label}']");

    public Task IsReadyAsync() => Expect(page.Locator("umb-backoffice-header")).ToBeVisibleAsync();

    /// <summary>
    /// The first section stands with its tree. Before that the client closes every dialog that is opened, and complains about a tree that is left.
    /// </summary>
    public Task HasSettledAsync() => Expect(Sidebar.Locator("uui-menu-item").Last).ToBeVisibleAsync();

    public async Task OpenAsync(string path)
    {
        await page.GotoAsync($"/umbraco/{path}");
        await IsReadyAsync();
    }

    public async Task SignOutAsync()
    {
        await page.Locator("umb-current-user-header-app uui-button").ClickAsync();
        await page.Locator("umb-current-user-modal").GetByRole(AriaRole.Button, new() { Name = "Logout" }).ClickAsync();
    }
}
