namespace Our.UserAccess.BrowserTests.Pages;

/// <summary>The page of a document or a medium in Umbraco's own sections, with the tree that leads to it.</summary>
internal sealed class NodePage(IPage page, string kind)
{
    private readonly ILocator _dialog = page.Locator("umb-backoffice-modal-container");

    public ILocator Name => page.Locator("[data-mark='input:entity-name'] input").First;

    public ILocator TreeItem(string name) => page.Locator("umb-section-sidebar umb-tree").GetByText(name, new() { Exact = true });

    public ILocator State(string state) => page.Locator("umb-workspace uui-tag").GetByText(state, new() { Exact = true });

    public Task ExpandAsync(string name) => new Backoffice(page).ExpandAsync(name);

    public async Task OpenAsync(string name)
    {
        await TreeItem(name).ClickAsync();
        await Expect(Name).ToHaveValueAsync(name);
    }

    public Task PressAsync(string action) => page.Locator($"[data-mark='workspace-action:Umb.WorkspaceAction.{kind}.{action}']").First.ClickAsync();

    public async Task ChooseAsync(string action)
    {
        await page.Locator("[data-mark='workspace:action-menu-button']").ClickAsync();
        await page.Locator($"umb-workspace [data-mark='entity-action:Umb.EntityAction.{kind}.{action}']").Last.ClickAsync();
    }

    public Task ConfirmAsync(string button) => _dialog.GetByRole(AriaRole.Button, new() { Name = button, Exact = true }).ClickAsync();
}
