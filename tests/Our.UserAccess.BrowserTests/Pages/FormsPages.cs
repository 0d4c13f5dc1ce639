namespace Our.UserAccess.BrowserTests.Pages;

/// <summary>Forms security: its tree, the records of groups and users, the matrix and the reason why.</summary>
internal sealed class FormsPages(IPage page)
{
    private readonly ILocator _dialog = page.Locator("umb-backoffice-modal-container");

    public ILocator Headline => page.Locator("our-ua-forms-record-page h1");

    public ILocator Sentence => page.Locator("our-ua-forms-record-view #sentence");

    public ILocator Row(string form) => page.Locator("our-ua-forms-matrix-table tbody tr").Filter(new() { HasText = form });

    /// <summary>What comes of a permission with a form; leads to why.</summary>
    public ILocator Answer(string permission, string form, string verdict) =>
        page.Locator("our-ua-forms-matrix-table").GetByRole(AriaRole.Button, new() { NameRegex = new Regex($"^{permission}, {form}: {verdict}") });

    /// <summary>One answer of a record over the groups.</summary>
    public ILocator Said(string permission, string answer) =>
        page.Locator($"our-ua-setting-choice[label='{permission}']").GetByRole(AriaRole.Radio, new() { Name = answer, Exact = true });

    public ILocator Flag(string permission) => page.Locator($"our-ua-setting-choice[label='{permission}'] uui-toggle");

    public ILocator BulkOutcome => page.Locator("our-ua-forms-bulk-outcome");

    public ILocator NewFormPreview => page.Locator("our-ua-new-form-preview li");

    public ILocator BulkSetting(string name) => page.Locator($"our-ua-forms-bulk-form select[aria-label='{name}']");

    public Task OpenRootAsync() => new Backoffice(page).OpenAsync("section/user-access/workspace/our-user-access-forms-root/edit/null");

    public Task TakeAsync(string name) => page.Locator("our-ua-forms-records").GetByRole(AriaRole.Checkbox, new() { Name = $"Select {name}", Exact = true }).CheckAsync();

    public Task OpenBulkAsync() => page.Locator("our-ua-forms-records").GetByRole(AriaRole.Button, new() { Name = "Set permissions", Exact = true }).ClickAsync();

    public Task PressAsync(string name) => _dialog.GetByRole(AriaRole.Button, new() { Name = name, Exact = true }).ClickAsync();

    public Task OpenListAsync(string list) => new Backoffice(page).OpenAsync($"section/user-access/workspace/our-user-access-forms-list/edit/{list}");

    public Task OpenFromListAsync(string name) =>
        page.Locator("our-ua-forms-records").GetByRole(AriaRole.Link, new() { Name = name, Exact = true }).ClickAsync();

    public Task ShowAsync(string tab) =>
        page.Locator("umb-workspace-editor").GetByRole(AriaRole.Tab, new() { Name = tab, Exact = true }).ClickAsync();

    public Task SetAsync(string permission, string form, string setting) =>
        page.Locator($"our-ua-forms-matrix-table select[aria-label='{permission}, {form}']").SelectOptionAsync(setting);

    public Task SaveAsync() => page.Locator("umb-workspace-editor").GetByRole(AriaRole.Button, new() { Name = "Save", Exact = true }).ClickAsync();

    public Task CloseAsync() => _dialog.GetByRole(AriaRole.Button, new() { Name = "Close", Exact = true }).ClickAsync();

    /// <summary>Gives somebody a record of their own, from above the list of those who have one.</summary>
    public async Task GiveRecordAsync(string name)
    {
        await page.Locator("our-ua-forms-records").GetByRole(AriaRole.Button, new() { Name = "Give a user their own record" }).ClickAsync();
        await _dialog.Locator("our-ua-search-field input").FillAsync(name);
        await _dialog.Locator("our-ua-principal-picker-modal li button").Filter(new() { HasText = name }).ClickAsync();
        await Expect(Headline).ToHaveTextAsync(name);
    }
}
