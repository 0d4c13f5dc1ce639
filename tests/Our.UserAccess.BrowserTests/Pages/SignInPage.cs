namespace Our.UserAccess.BrowserTests.Pages;

/// <summary>The page that asks who somebody is.</summary>
internal sealed class SignInPage(IPage page)
{
    public ILocator Message => page.GetByRole(AriaRole.Alert);

    public ILocator UserName => page.GetByLabel("User name or e-mail");

    public async Task SubmitAsync(string userName, string password)
    {
        await UserName.FillAsync(userName);
        await page.GetByLabel("Password").FillAsync(password);
        await page.GetByRole(AriaRole.Button, new() { Name = "Sign in" }).ClickAsync();
    }
}
