namespace Our.UserAccess.BrowserTests.Pages;

/// <summary>Our section: its two trees and the lists they lead to.</summary>
internal sealed class UserAccessSection(IPage page)
{
    private const string Path = "section/user-access";

    private readonly Backoffice _backoffice = new(page);

    public ILocator Headline => page.Locator("our-ua-list-page #headline");

    public ILocator Table => page.Locator("our-ua-table");

    public ILocator Rows => page.Locator("our-ua-table uui-table-row");

    public ILocator UserNames => page.Locator("our-ua-user-name a");

    public ILocator GroupNames => page.Locator("our-ua-group-name a");

    public ILocator Cards => page.Locator("our-ua-user-card-view uui-card-user");

    /// <summary>The line above a list that says how much of it is shown.</summary>
    public ILocator Summary => page.Locator("our-ua-user-collection, our-ua-group-collection").GetByRole(AriaRole.Status);

    public ILocator TreeItem(string name) => page.Locator("our-ua-counted-tree-item").Filter(new() { HasText = name }).Last;

    public Task OpenAsync() => _backoffice.OpenAsync(Path);

    public Task OpenUsersAsync(string list = "all", string query = "") =>
        _backoffice.OpenAsync($"{Path}/workspace/our-user-access-user-list/edit/{list}{query}");

    public Task OpenGroupsAsync(string query = "") => _backoffice.OpenAsync($"{Path}/workspace/our-user-access-group-root/edit/null{query}");

    public Task OpenUserAsync(Guid id) => _backoffice.OpenAsync($"{Path}/workspace/our-user-access-user/edit/{id}");

    public async Task OpenGroupTreeAsync()
    {
        await _backoffice.ExpandAsync("Groups");
        await Expect(TreeItem("Administrators")).ToBeVisibleAsync();
    }

    public Task SearchAsync(string text) => page.Locator("our-ua-search-field input").FillAsync(text);

    public async Task FilterAsync(string menu, string choice)
    {
        var choices = page.Locator($"our-ua-choice-menu[data-name='{menu}']");
        await choices.GetByRole(AriaRole.Button).First.ClickAsync();
        await choices.Locator("uui-checkbox").Filter(new() { HasText = choice }).ClickAsync();
        await page.Keyboard.PressAsync("Escape");
    }

    public Task SortByAsync(string column) => Heading(column).GetByRole(AriaRole.Button).ClickAsync();

    public ILocator Heading(string column) => page.Locator("our-ua-table uui-table-head-cell").Filter(new() { HasText = column });

    public Task ShowAsync(string view) => page.Locator("our-ua-view-switch").GetByRole(AriaRole.Link, new() { Name = view }).ClickAsync();

    public Task GoToPageAsync(int number) =>
        page.Locator("umb-collection-pagination").GetByRole(AriaRole.Button, new() { Name = $"Go to page {number}", Exact = true }).ClickAsync();
}
