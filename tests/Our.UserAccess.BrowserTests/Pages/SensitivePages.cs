namespace Our.UserAccess.BrowserTests.Pages;

/// <summary>Sensitive data: who sees it, grants, where it is.</summary>
internal sealed class SensitivePages(IPage page)
{
    private readonly ILocator _dialog = page.Locator("umb-backoffice-modal-container");

    public ILocator Dialog => page.Locator("our-ua-sensitive-grant-modal");

    public ILocator Places => page.Locator("our-ua-sensitive-places tbody tr");

    public ILocator Row(string person) => page.Locator("our-ua-sensitive-people tbody tr").Filter(new() { HasText = person });

    public ILocator Error(string field) => Dialog.Locator("our-ua-field").Filter(new() { HasText = field }).Locator("#errors p");

    public Task OpenAsync() => new Backoffice(page).OpenAsync("section/user-access/workspace/our-user-access-sensitive-data");

    public Task ShowAsync(string tab) => page.Locator("our-ua-sensitive-page").GetByRole(AriaRole.Tab, new() { Name = tab, Exact = true }).ClickAsync();

    public Task BeginGivingAsync() => page.Locator("our-ua-sensitive-people").GetByRole(AriaRole.Button, new() { Name = "Give access", Exact = true }).ClickAsync();

    public Task ActAsync(string label) => page.Locator("our-ua-sensitive-people").GetByRole(AriaRole.Button, new() { Name = label, Exact = true }).ClickAsync();

    public Task PressAsync(string label) => _dialog.GetByRole(AriaRole.Button, new() { Name = label, Exact = true }).Last.ClickAsync();

    public Task SayWhyAsync(string reason) => _dialog.GetByLabel("Reason").Last.FillAsync(reason);

    public async Task ChooseAsync(string person)
    {
        await Dialog.Locator("our-ua-principal-input #pick").ClickAsync();
        await _dialog.Locator("our-ua-search-field input").FillAsync(person);
        await _dialog.Locator("our-ua-principal-picker-modal li button").Filter(new() { HasText = person }).ClickAsync();
    }
}
