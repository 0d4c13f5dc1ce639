namespace Our.UserAccess.BrowserTests.Pages;

/// <summary>The audit trail, on its own page and on the Activity tabs.</summary>
internal sealed class AuditPages(IPage page)
{
    private const string Path = "section/user-access/workspace/our-user-access-audit";

    private readonly Backoffice _backoffice = new(page);

    public ILocator Entries => page.Locator("our-ua-audit-entry");

    public ILocator Filters => page.Locator("our-ua-filter-chips li");

    public ILocator Count => page.Locator("our-ua-audit-list").GetByRole(AriaRole.Status);

    public ILocator Entry(string sentence) => Entries.Filter(new() { HasText = sentence });

    /// <summary>What one field of an open entry was and became.</summary>
    public ILocator Change(string field) => page.Locator("our-ua-audit-diff dl > div")
        .Filter(new() { Has = page.Locator("dt").GetByText(field, new() { Exact = true }) }).Locator("dd");

    public Task OpenAsync(string query = "") => _backoffice.OpenAsync($"{Path}{query}");

    public Task OpenWorkspaceAsync(Guid workspace) => _backoffice.OpenAsync($"section/user-access/workspace/our-user-access-workspace/edit/{workspace}/view/activity");

    public Task SearchAsync(string text) => page.Locator("our-ua-audit-filters our-ua-search-field input").FillAsync(text);
}
