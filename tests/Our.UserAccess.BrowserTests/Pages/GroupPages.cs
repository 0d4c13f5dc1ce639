namespace Our.UserAccess.BrowserTests.Pages;

/// <summary>The page of a group: its fields, permissions and members, and what can be done with it.</summary>
internal sealed class GroupPages(IPage page)
{
    private const string Path = "section/user-access/workspace/our-user-access-group";

    private readonly Backoffice _backoffice = new(page);

    public ILocator Name => page.Locator("umb-input-with-alias #name input").First;

    public ILocator Alias => page.Locator("umb-input-with-alias uui-input-lock");

    public ILocator Save => page.Locator("umb-workspace-editor").GetByRole(AriaRole.Button, new() { Name = "Save", Exact = true });

    public ILocator Members => page.Locator("our-ua-group-members-view uui-table-row");

    public ILocator Deletion => page.Locator("our-ua-deletion-modal");

    public ILocator Field(string label) => page.Locator("our-ua-group-form our-ua-field").Filter(new() { HasText = label }).First;

    public ILocator Toggle(string label) => page.Locator("our-ua-group-form uui-toggle").Filter(new() { HasText = label });

    public ILocator Verb(string label) => page.Locator($"our-ua-verb-toggle uui-toggle[label='{label}']").First;

    public ILocator Member(string name) => Members.Filter(new() { HasText = name });

    public ILocator Copy => page.Locator("our-ua-copy-modal");

    public ILocator Compare => page.Locator("our-ua-group-collection our-ua-selection-bar").GetByRole(AriaRole.Link, new() { Name = "Compare", Exact = true });

    public ILocator Comparison => page.Locator("our-ua-compare-page");

    public ILocator Description => Field("Description").Locator("textarea");

    public ILocator Problem => page.Locator("our-ua-save-problem");

    public ILocator Button(string name) => page.Locator("our-ua-group-collection our-ua-selection-bar, our-ua-deletion-modal, our-ua-copy-modal, our-ua-save-problem")
        .GetByRole(AriaRole.Button, new() { Name = name, Exact = true });

    public Task OpenNewAsync() => _backoffice.OpenAsync($"{Path}/create");

    public Task OpenAsync(Guid group, string view) => _backoffice.OpenAsync($"{Path}/edit/{group}/view/{view}");

    public Task AllowAsync(string verb) => Verb(verb).ClickAsync();

    /// <summary>Puts people into the group that is open, through Umbraco's own picker.</summary>
    public async Task AddAsync(params string[] people)
    {
        await page.GetByRole(AriaRole.Button, new() { Name = "Add people" }).ClickAsync();
        var picker = page.Locator("umb-collection-item-picker-modal");
        foreach (var person in people)
        {
            await picker.GetByText(person, new() { Exact = true }).ClickAsync();
        }

        await picker.GetByRole(AriaRole.Button, new() { Name = "Choose" }).ClickAsync();
    }

    /// <summary>An entry of the menu beside the name.</summary>
    public async Task ActAsync(string label)
    {
        await page.Locator("umb-workspace-entity-action-menu uui-symbol-more").ClickAsync();
        await page.Locator("umb-entity-action-list").GetByText(label, new() { Exact = true }).First.ClickAsync();
    }
}
