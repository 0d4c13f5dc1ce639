namespace Our.UserAccess.BrowserTests.Pages;

/// <summary>Reviews: the list, the dialog that starts one, the campaign, the items that are decided on, and closing.</summary>
internal sealed class ReviewPages(IPage page)
{
    private readonly ILocator _dialog = page.Locator("umb-backoffice-modal-container");

    public ILocator Headline => page.Locator("our-ua-review-page h1");

    public ILocator State => page.Locator("our-ua-review-page our-ua-review-state-tag");

    public ILocator Preview => page.Locator("our-ua-start-preview");

    public ILocator Rows => page.Locator("our-ua-review-item");

    /// <summary>The row that has the focus.</summary>
    public ILocator Focused => page.Locator("our-ua-review-item:focus");

    public ILocator Progress => page.Locator("our-ua-review-items-view > our-ua-review-progress, our-ua-review-items-view our-ua-review-progress").First;

    /// <summary>What is read out after a decision.</summary>
    public ILocator Said => page.Locator("our-ua-item-work #said");

    public ILocator Digest => page.Locator("our-ua-review-evidence code").First;

    public ILocator Row(string person) => Rows.Filter(new() { HasText = person });

    public ILocator Closing(string person) => page.Locator("our-ua-closing-table tbody tr").Filter(new() { HasText = person });

    public Task OpenAllAsync() => new Backoffice(page).OpenAsync("section/user-access/workspace/our-user-access-review-root/edit/null");

    /// <summary>Everything that a workspace's review needs, with one reviewer who is named.</summary>
    public async Task FillAsync(string workspace, string reviewer)
    {
        await page.Locator("our-ua-review-list-view").GetByRole(AriaRole.Button, new() { Name = "Start a review" }).ClickAsync();
        await _dialog.Locator("uui-select[label='Workspace'] select").SelectOptionAsync(new SelectOptionValue { Label = workspace });
        await _dialog.Locator("our-ua-start-form uui-toggle").ClickAsync();
        await _dialog.GetByRole(AriaRole.Button, new() { Name = "Add a reviewer" }).ClickAsync();
        await _dialog.Locator("our-ua-principal-picker-modal our-ua-search-field input").FillAsync(reviewer);
        await _dialog.Locator("our-ua-principal-picker-modal li button").Filter(new() { HasText = reviewer }).ClickAsync();
        await _dialog.Locator("uui-radio[value='nothing']").ClickAsync();
    }

    public Task StartAsync() => PressAsync("our-ua-start-review-modal", "Start");

    /// <summary>Goes to the items and on to the first of them, as somebody without a mouse does.</summary>
    public async Task GoToItemsAsync()
    {
        await page.Locator("our-ua-review-view").GetByRole(AriaRole.Link, new() { Name = "Decide on" }).PressAsync("Enter");
        await Expect(Rows.First).ToBeVisibleAsync();
        await page.Locator("our-ua-item-filters input").FocusAsync();
        for (var step = 0; step < 10 && await Focused.CountAsync() == 0; step++)
        {
            await page.Keyboard.PressAsync("Tab");
        }

        await Expect(Focused).ToHaveCountAsync(1);
    }

    /// <summary>Goes down from the first row until it is about this person.</summary>
    public async Task GoToAsync(string person)
    {
        await page.Keyboard.PressAsync("Home");
        var row = int.Parse(await Row(person).GetAttributeAsync("aria-rowindex") ?? "1", System.Globalization.CultureInfo.InvariantCulture);
        for (var step = 1; step < row; step++)
        {
            await page.Keyboard.PressAsync("j");
        }

        await Expect(Focused).ToContainTextAsync(person);
    }

    public Task ShowAsync(string tab) => page.Locator("umb-workspace-editor").GetByRole(AriaRole.Tab, new() { Name = tab, Exact = true }).ClickAsync();

    public Task AskAsync(string action) => PressAsync("our-ua-review-actions", action);

    public Task CloseAsync() => PressAsync("our-ua-closing-modal", "Close the review");

    public async Task UndoAsync(string reason)
    {
        await AskAsync("Undo the review");
        await _dialog.Locator("our-ua-reason-field textarea").FillAsync(reason);
        await PressAsync("our-ua-confirm-modal", "Undo the review");
    }

    public Task<IDownload> DownloadAsync(string what) => page.RunAndWaitForDownloadAsync(() => PressAsync("our-ua-review-evidence", what));

    private Task PressAsync(string where, string button) =>
        page.Locator(where).GetByRole(AriaRole.Button, new() { Name = button, Exact = true }).PressAsync("Enter");
}
