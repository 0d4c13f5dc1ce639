namespace Our.UserAccess.BrowserTests.Pages;

/// <summary>The sidebar in which access is given or changed.</summary>
internal sealed class AssignmentEditor(IPage page)
{
    private readonly ILocator _modal = page.Locator("our-ua-assignment-modal");

    public ILocator Preview => _modal.Locator("our-ua-what-if").GetByRole(AriaRole.Status);

    public async Task ChoosePersonAsync(string name)
    {
        await _modal.Locator("our-ua-user-choice input").ClickAsync();
        await _modal.Locator("our-ua-user-choice input").PressSequentiallyAsync(name);
        await _modal.Locator("uui-combobox-list-option").Filter(new() { HasText = name }).ClickAsync();
    }

    public Task ChooseGroupAsync(string name) => _modal.Locator("uui-select select").First.SelectOptionAsync(new SelectOptionValue { Label = name });

    public Task PressAsync(string button) => _modal.GetByRole(AriaRole.Button, new() { Name = button, Exact = true }).ClickAsync();

    public Task GiveReasonAsync(string reason) => _modal.GetByRole(AriaRole.Textbox, new() { Name = "Reason" }).FillAsync(reason);
}
