namespace Our.UserAccess.BrowserTests.Pages;

/// <summary>The site's own forms, as people in the backoffice use them: the tree below that of the content, and a form with its entries.</summary>
internal sealed class SiteForms(IPage page)
{
    public ILocator Tree => page.Locator("testsite-forms-tree nav");

    public ILocator Entry(string sender) => page.Locator("testsite-form-page tbody tr").Filter(new() { HasText = sender });

    public ILocator Field(string label) => page.Locator("testsite-entry-editor").GetByLabel(label, new() { Exact = true });

    public ILocator Form(string name) => Tree.Locator($"uui-menu-item[label='{name}']");

    public ILocator Button(string name) => page.Locator("testsite-form-page, testsite-entry-editor").GetByRole(AriaRole.Button, new() { Name = name });

    public Task OpenContentAsync() => new Backoffice(page).OpenAsync("section/content");

    public Task OpenAsync(string form) => Form(form).GetByRole(AriaRole.Link).ClickAsync();
}
