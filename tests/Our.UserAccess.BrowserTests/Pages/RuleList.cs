namespace Our.UserAccess.BrowserTests.Pages;

/// <summary>The rules of somebody or of a place, and the sidebar in which one is made.</summary>
internal sealed class RuleList(IPage page)
{
    private readonly ILocator _list = page.Locator("our-ua-rules");
    private readonly ILocator _modal = page.Locator("our-ua-rule-modal");

    public ILocator Rules => _list.Locator("li");

    public ILocator Preview => _modal.Locator("our-ua-what-if").GetByRole(AriaRole.Status);

    /// <summary>What is said at the field for the reason.</summary>
    public ILocator ReasonError => _modal.Locator("our-ua-field").Filter(new() { Has = Reason }).GetByRole(AriaRole.Alert);

    private ILocator Reason => page.GetByRole(AriaRole.Textbox, new() { Name = "Reason" });

    public Task AddAsync() => _list.GetByRole(AriaRole.Button, new() { Name = "Add a rule" }).ClickAsync();

    public Task ChooseAsync(string choice) => _modal.Locator($"uui-radio[label='{choice}'], uui-checkbox[label='{choice}']").ClickAsync();

    public Task GiveReasonAsync(string reason) => _modal.GetByRole(AriaRole.Textbox, new() { Name = "Reason" }).FillAsync(reason);

    public Task SaveAsync() => _modal.GetByRole(AriaRole.Button, new() { Name = "Save" }).ClickAsync();

    public async Task RemoveAsync(string sentence)
    {
        await _list.GetByRole(AriaRole.Button, new() { Name = $"Remove: {sentence}" }).ClickAsync();
        await page.Locator("our-ua-confirm-modal").GetByRole(AriaRole.Button, new() { Name = "Remove" }).ClickAsync();
    }
}
