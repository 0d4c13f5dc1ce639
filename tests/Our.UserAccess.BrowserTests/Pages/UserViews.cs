namespace Our.UserAccess.BrowserTests.Pages;

/// <summary>What narrows the list of users down, and how it is looked at: filters, columns and named views.</summary>
internal sealed class UserViews(IPage page)
{
    public ILocator Chips => page.Locator("our-ua-filter-chips li");

    public ILocator Headings => page.Locator("our-ua-table uui-table-head-cell");

    public ILocator Names => page.Locator("our-ua-saved-views li a");

    public ILocator Loosen => page.Locator("our-ua-loosen").GetByRole(AriaRole.Button);

    public ILocator State(string name) => page.Locator("our-ua-state-bar").GetByRole(AriaRole.Button, new() { NameRegex = new Regex($"^\\s*{name}") });

    public async Task IdleAsync(int days)
    {
        var menu = page.Locator("our-ua-sign-in-menu");
        await menu.GetByRole(AriaRole.Button).First.ClickAsync();
        await menu.GetByRole(AriaRole.Button, new() { Name = $"Not for {days} days" }).ClickAsync();
        await page.Keyboard.PressAsync("Escape");
    }

    public async Task SaveAsync(string name)
    {
        await OpenAsync();
        await page.Locator("our-ua-saved-views input").FillAsync(name);
        await page.Keyboard.PressAsync("Enter");
        await Expect(Names.Filter(new() { HasText = name })).ToBeVisibleAsync();
        await page.Keyboard.PressAsync("Escape");
    }

    public Task OpenAsync() => page.Locator("our-ua-saved-views").GetByRole(AriaRole.Button).First.ClickAsync();
}
