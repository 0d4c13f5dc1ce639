namespace Our.UserAccess.BrowserTests.Pages;

/// <summary>Umbraco's own section for users.</summary>
internal sealed class CoreUsersSection(IPage page)
{
    private const string Path = "section/user-management/workspace";

    private ILocator Header => page.Locator("umb-user-collection-header");

    public Task OpenAsync() => new Backoffice(page).OpenAsync($"{Path}/user-root");

    public ILocator Card(string name) => page.Locator("uui-card-user").Filter(new() { HasText = name });

    public ILocator Editor => page.Locator("umb-user-workspace-editor");

    public async Task FindAsync(string name)
    {
        await Header.GetByLabel("Search").FillAsync(name);
        await Card(name).GetByText(name).ClickAsync();
    }

    /// <summary>Goes through Umbraco's dialog to the page of the new user.</summary>
    public async Task CreateAsync(string name, string email, string group)
    {
        await Header.Locator("umb-collection-create-action-button > uui-button").ClickAsync();
        await Header.Locator("uui-menu-item[label='User']").ClickAsync();
        var dialog = page.Locator("umb-create-user-modal");
        await dialog.GetByLabel("name", new() { Exact = true }).FillAsync(name);
        await dialog.GetByLabel("email", new() { Exact = true }).FillAsync(email);
        await ChooseGroupAsync(dialog, group);
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Create user" }).ClickAsync();
        await page.Locator("umb-create-user-success-modal").GetByText("Go to profile").ClickAsync();
    }

    /// <summary>On the page of a user.</summary>
    public async Task DoAsync(string action)
    {
        await Editor.Locator("umb-workspace-entity-action-menu").GetByRole(AriaRole.Button).First.ClickAsync(new() { Force = true });
        await page.Locator("umb-workspace-entity-action-menu uui-menu-item").Filter(new() { HasText = action }).ClickAsync();
        await page.Locator("umb-confirm-modal #confirm").ClickAsync();
    }

    private async Task ChooseGroupAsync(ILocator dialog, string group)
    {
        await dialog.Locator("umb-user-group-input").GetByRole(AriaRole.Button, new() { Name = "Choose" }).ClickAsync();
        var picker = page.Locator("umb-user-group-picker-modal");
        await picker.Locator("umb-user-group-ref").Filter(new() { HasText = group }).ClickAsync();
        await picker.GetByRole(AriaRole.Button, new() { Name = "Choose" }).ClickAsync();
    }
}
