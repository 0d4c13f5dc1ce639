namespace Our.UserAccess.BrowserTests.Pages;

/// <summary>The page that asks who somebody is.</summary>
internal sealed class SignInPage(IPage page)
{
    public ILocator Message => page.GetByRole(AriaRole.Alert);

    public async Task SubmitAsync(string userName, string password)
    {
        await page.Locator("input[name=username]").FillAsync(userName);
        await page.Locator("input[name=password]").FillAsync(password);
        await page.Locator("button[type=submit]").ClickAsync();
    }
}
