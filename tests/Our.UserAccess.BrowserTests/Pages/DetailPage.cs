namespace Our.UserAccess.BrowserTests.Pages;

/// <summary>A page of our section about one user or one group: its header, its tabs and the facts they show.</summary>
internal sealed class DetailPage(IPage page)
{
    public ILocator Name => page.Locator("our-ua-user-page h1, our-ua-group-page h1");

    /// <summary>What the first tab says in one line.</summary>
    public ILocator Sentence => page.Locator("our-ua-user-profile-view #sentence, our-ua-group-view #sentence");

    public ILocator Notice => page.Locator("our-ua-notice").GetByRole(AriaRole.Alert);

    public ILocator Fact(string label) => page.Locator("our-ua-facts dl > div")
        .Filter(new() { Has = page.Locator("dt").GetByText(label, new() { Exact = true }) }).Locator("dd");

    public ILocator Box(string headline) => page.Locator($"uui-box[headline='{headline}']");

    public Task ShowAsync(string tab) =>
        page.Locator("umb-workspace-editor").GetByRole(AriaRole.Tab, new() { Name = tab, Exact = true }).ClickAsync();

    public Task GoBackAsync() => page.Locator("[data-mark='action:back']").ClickAsync();
}
