namespace Our.UserAccess.BrowserTests.Pages;

/// <summary>The sidebar in which people are made.</summary>
internal sealed class CreateUserDialog(IPage page)
{
    private readonly ILocator _modal = page.Locator("our-ua-create-modal");

    public ILocator Headline => _modal.Locator("uui-box[headline]");

    public ILocator Secret => _modal.Locator("our-ua-secret code");

    public ILocator Input(string label) => _modal.GetByRole(AriaRole.Textbox, new() { Name = label, Exact = true });

    public ILocator Error(string field) => _modal.Locator("our-ua-field").Filter(new() { Has = page.GetByRole(AriaRole.Textbox, new() { Name = field, Exact = true }) }).Locator("#errors");

    public async Task OpenAsync()
    {
        await new Backoffice(page).HasSettledAsync();
        await Expect(new UserAccessSection(page).UserNames.First).ToBeVisibleAsync();
        await page.Locator("umb-collection-action-bundle").GetByRole(AriaRole.Button, new() { Name = "Create user", Exact = true }).ClickAsync();
    }

    public Task ChooseGroupAsync(string name) => _modal.Locator("our-ua-group-choice uui-checkbox").Filter(new() { HasText = name }).ClickAsync();

    public Task PressAsync(string button) => _modal.GetByRole(AriaRole.Button, new() { Name = button, Exact = true }).ClickAsync();
}
