namespace Our.UserAccess.BrowserTests.Pages;

/// <summary>Inviting: the two sidebars, the list, and the page of one invitation.</summary>
internal sealed class InvitationPages(IPage page)
{
    private const string Path = "section/user-access/workspace";

    public ILocator One => page.Locator("our-ua-invite-modal");

    public ILocator Many => page.Locator("our-ua-invite-many-modal");

    public ILocator Bulk => page.Locator("our-ua-invitation-bulk-modal");

    public ILocator Name => page.Locator("our-ua-invitation-page h1");

    public ILocator State => page.Locator("our-ua-invitation-page our-ua-invitation-state-tag");

    public ILocator Failed => page.Locator("our-ua-invitation-view .failed");

    public ILocator Timeline => page.Locator("our-ua-timeline li");

    public ILocator Row(string name) => page.Locator("our-ua-invitation-table-view uui-table-row").Filter(new() { HasText = name });

    public Task OpenListAsync(string query = "") => new Backoffice(page).OpenAsync($"{Path}/our-user-access-invitation-list/edit/all{query}");

    public Task OpenAsync(Guid id) => new Backoffice(page).OpenAsync($"{Path}/our-user-access-invitation/edit/{id}");

    /// <summary>The button above a list.</summary>
    public async Task InviteAsync()
    {
        await new Backoffice(page).HasSettledAsync();
        await page.Locator("umb-collection-action-bundle").GetByRole(AriaRole.Button, new() { Name = "Invite", Exact = true }).ClickAsync();
    }

    /// <summary>Everything on the page, as soon as so many are there.</summary>
    public async Task TakeAllAsync(int count)
    {
        await Expect(page.Locator("our-ua-invitation-table-view uui-table-row")).ToHaveCountAsync(count);
        await new Backoffice(page).HasSettledAsync();
        // What lies behind a dialog takes no keys until it has gone.
        await Expect(page.Locator("uui-modal-sidebar")).ToHaveCountAsync(0);
        await page.GetByRole(AriaRole.Checkbox, new() { Name = "Select all on this page" }).PressAsync("Space");
        await Expect(page.Locator("our-ua-invitation-bar").GetByRole(AriaRole.Status)).ToContainTextAsync($"{count} selected");
    }

    public Task FillAsync(string label, string text) => One.GetByRole(AriaRole.Textbox, new() { Name = label, Exact = true }).FillAsync(text);

    public async Task HoldAsync(string workspace, string group)
    {
        await One.GetByRole(AriaRole.Combobox, new() { Name = "Where" }).SelectOptionAsync(workspace);
        await One.GetByRole(AriaRole.Combobox, new() { Name = "Group" }).SelectOptionAsync(group);
    }

    public Task PressAsync(string button) => page.GetByRole(AriaRole.Button, new() { Name = button, Exact = true }).Last.ClickAsync();
}
