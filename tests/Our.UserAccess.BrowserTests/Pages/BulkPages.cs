namespace Our.UserAccess.BrowserTests.Pages;

/// <summary>Work on many people: the bar below the list, the dialog, and the operations.</summary>
internal sealed class BulkPages(IPage page)
{
    public ILocator Dialog => page.Locator("our-ua-bulk-modal");

    public ILocator Import => page.Locator("our-ua-import-modal");

    public ILocator Selected => page.Locator("our-ua-bulk-bar").GetByRole(AriaRole.Status);

    public ILocator Running => page.Locator("our-ua-operations-menu-item");

    public ILocator ImportText => Import.Locator("textarea");

    public ILocator ImportErrors => Import.Locator("our-ua-import-check table").First.Locator("tbody tr");

    public ILocator Progress => page.Locator("our-ua-operation").GetByRole(AriaRole.Status);

    public ILocator Results => page.Locator("our-ua-operation-results li");

    public ILocator Box(string name) => page.GetByRole(AriaRole.Checkbox, new() { Name = $"Select {name}", Exact = true });

    public Task ActAsync(string action) =>
        page.Locator("our-ua-bulk-bar").GetByRole(AriaRole.Button, new() { Name = action, Exact = true }).ClickAsync();

    public ILocator Button(string name) => page.Locator("our-ua-bulk-modal, our-ua-import-modal").GetByRole(AriaRole.Button, new() { Name = name, Exact = true });
}
