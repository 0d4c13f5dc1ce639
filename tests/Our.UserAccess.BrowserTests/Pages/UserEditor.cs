namespace Our.UserAccess.BrowserTests.Pages;

/// <summary>The page of a person, where they are changed, and what its menu opens.</summary>
internal sealed class UserEditor(IPage page)
{
    private const string Path = "section/user-access/workspace/our-user-access-user/edit";

    private readonly Backoffice _backoffice = new(page);

    public ILocator Name => page.Locator("our-ua-user-page h1");

    public ILocator State => page.Locator("our-ua-user-page").Locator("our-ua-user-state-tag").First;

    public ILocator Meanwhile => page.Locator("our-ua-meanwhile").GetByRole(AriaRole.Alert);

    public ILocator Photo => page.Locator("our-ua-photo");

    /// <summary>What is shown only once.</summary>
    public ILocator Secret => page.Locator("our-ua-secret code");

    /// <summary>What is planned or can be undone.</summary>
    public ILocator Standing => page.Locator("our-ua-standing");

    public ILocator Offboarding => page.Locator("our-ua-offboard-modal");

    public ILocator Dialog => page.Locator("our-ua-confirm-modal, our-ua-password-modal");

    public ILocator Input(string label) => page.GetByRole(AriaRole.Textbox, new() { Name = label, Exact = true });

    public Task OpenAsync(Guid id, string tab = "profile") => _backoffice.OpenAsync($"{Path}/{id}/view/{tab}");

    public Task SaveAsync() => page.Locator("umb-workspace-editor").GetByRole(AriaRole.Button, new() { Name = "Save", Exact = true }).ClickAsync();

    public async Task ChooseActionAsync(string action)
    {
        await page.Locator("umb-workspace-entity-action-menu").ClickAsync();
        await page.Locator($"our-ua-user-action uui-menu-item[label^='{action}']").ClickAsync();
    }

    public Task ConfirmAsync(string button) => Dialog.GetByRole(AriaRole.Button, new() { Name = button, Exact = true }).ClickAsync();
}
