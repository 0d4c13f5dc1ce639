namespace Our.UserAccess.BrowserTests.Pages;

/// <summary>The list of workspaces, and the page of one.</summary>
internal sealed class WorkspacePages(IPage page)
{
    private const string Path = "section/user-access/workspace/our-user-access-workspace";

    private readonly Backoffice _backoffice = new(page);

    public ILocator Names => page.Locator("our-ua-workspace-name a");

    public ILocator Name => page.Locator("our-ua-workspace-page h1");

    public ILocator Create => page.GetByRole(AriaRole.Link, new() { Name = "Create workspace" });

    public ILocator Save => page.Locator("umb-workspace-editor").GetByRole(AriaRole.Button, new() { Name = "Save" });

    /// <summary>What is said above the form when it could not be saved.</summary>
    public ILocator Problem => page.Locator("our-ua-save-problem").GetByRole(AriaRole.Alert);

    public ILocator Suggestion(string site) => page.Locator("our-ua-workspace-suggestions li").Filter(new() { HasText = site });

    public ILocator TreeItem(string name) => page.Locator("our-ua-counted-tree-item").Filter(new() { HasText = name }).Last;

    public ILocator Input(string label) => page.GetByRole(AriaRole.Textbox, new() { Name = label, Exact = true });

    /// <summary>What a field says is wrong with it.</summary>
    public ILocator Error(string field) => page.Locator("our-ua-field").Filter(new() { Has = Input(field) }).GetByRole(AriaRole.Alert);

    public ILocator Cell(string person, string group) => page.GetByRole(AriaRole.Button, new() { Name = $"{person}, {group}:" });

    public Task OpenListAsync() => _backoffice.OpenAsync($"{Path}-root/edit/null");

    public Task OpenNewAsync() => _backoffice.OpenAsync($"{Path}/create");

    public Task OpenPeopleAsync(Guid workspace) => _backoffice.OpenAsync($"{Path}/edit/{workspace}/view/people");
}
