namespace Our.UserAccess.BrowserTests.Pages;

/// <summary>The page that the link in an invitation leads to.</summary>
internal sealed class InvitationPage(IPage page)
{
    public ILocator Main => page.GetByRole(AriaRole.Main);

    public ILocator Heading => page.GetByRole(AriaRole.Heading, new() { Level = 1 });

    public ILocator Name => page.GetByLabel("Your name");

    public ILocator Password => page.GetByLabel("Choose a password");

    public ILocator SignIn => page.GetByRole(AriaRole.Link, new() { Name = "Sign in" });

    public Task OpenAsync(Uri link) => page.GotoAsync(link.ToString());

    public async Task AcceptAsync(string password)
    {
        await Password.FillAsync(password);
        await page.GetByRole(AriaRole.Button, new() { Name = "Accept the invitation" }).ClickAsync();
    }
}
