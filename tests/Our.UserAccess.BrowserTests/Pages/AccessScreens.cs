using System.Text.Json.Nodes;

namespace Our.UserAccess.BrowserTests.Pages;

/// <summary>The screens that say who may do what, and why.</summary>
internal sealed class AccessScreens(IPage page)
{
    private readonly ILocator _dialog = page.Locator("umb-backoffice-modal-container");

    /// <summary>The decision in one sentence.</summary>
    public ILocator Sentence => page.Locator("our-ua-decision #answer p");

    public ILocator Verdict => page.Locator("our-ua-decision our-ua-verdict");

    public ILocator Steps => page.Locator("our-ua-steps li");

    /// <summary>The layer that decided.</summary>
    public ILocator Decider => page.Locator("our-ua-steps li.answered");

    /// <summary>What would turn the decision.</summary>
    public ILocator Turns => page.Locator("our-ua-decision #turns li");

    public ILocator Notice => page.Locator("our-ua-notice").GetByRole(AriaRole.Alert);

    public ILocator People => page.Locator("our-ua-who-modal li");

    public ILocator Summary => page.Locator("our-ua-who-modal").GetByRole(AriaRole.Status);

    public Task OpenExplorerAsync(string query = "") =>
        new Backoffice(page).OpenAsync($"section/user-access/workspace/our-user-access-explorer{query}");

    public async Task ChoosePersonAsync(string name)
    {
        await page.Locator("our-ua-principal-input").GetByRole(AriaRole.Button).First.ClickAsync();
        await _dialog.Locator("our-ua-search-field input").FillAsync(name);
        await _dialog.Locator("our-ua-principal-picker-modal li button").Filter(new() { HasText = name }).ClickAsync();
    }

    public async Task ChooseDocumentAsync(string name)
    {
        await page.Locator("our-ua-question-form umb-input-document #btn-add").ClickAsync();
        await _dialog.Locator("umb-document-tree-item").Filter(new() { HasText = name }).First.ClickAsync();
        await _dialog.GetByRole(AriaRole.Button, new() { Name = "Choose", Exact = true }).ClickAsync();
    }

    public Task ChooseVerbAsync(string name) => page.Locator("our-ua-question-form uui-select#verb select").SelectOptionAsync(name);

    /// <summary>On the page of a document or medium: one of the reader's own verbs there.</summary>
    public ILocator OwnVerb(string name) => page.Locator("our-ua-own-access li button")
        .Filter(new() { Has = page.Locator(".name").GetByText(name, new() { Exact = true }) });

    /// <summary>In a table of a tree by verbs: whether the verb is allowed at the node.</summary>
    public ILocator Cell(string node, string verb, string verdict) =>
        page.Locator("our-ua-effective-grid").GetByRole(AriaRole.Button, new() { NameRegex = new Regex($"^{verb}, {node}: {verdict}") });

    public Task OpenBranchAsync(string node) =>
        page.Locator("our-ua-effective-grid").GetByRole(AriaRole.Button, new() { Name = $"Open {node}", Exact = true }).ClickAsync();

    /// <summary>On the page of a document or medium: takes "Who has access?" from the menu.</summary>
    public async Task AskWhoAsync()
    {
        await page.Locator("[data-mark='workspace:action-menu-button']").ClickAsync();
        await page.Locator("umb-workspace [data-mark='entity-action:Our.UserAccess.EntityAction.WhoHasAccess']").Last.ClickAsync();
    }

    /// <summary>The client believes that this verb is allowed everywhere, as it would have learned before access was changed.</summary>
    public Task AssumeEverywhereAsync(string verb) => page.RouteAsync("**/management/api/v1/user/current", async route =>
    {
        var answer = await route.FetchAsync();
        var user = JsonNode.Parse(await answer.TextAsync())!;
        user["permissions"] = new JsonArray();
        user["fallbackPermissions"]!.AsArray().Add(verb);
        await route.FulfillAsync(new() { Response = answer, Body = user.ToJsonString() });
    });

    public Task AskWhoMayAsync(string verb) => page.Locator("our-ua-who-modal uui-select select").SelectOptionAsync(verb);
}
