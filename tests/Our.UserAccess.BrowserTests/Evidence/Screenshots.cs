namespace Our.UserAccess.BrowserTests.Evidence;

internal static class Screenshots
{
    /// <summary>Set to 1 to renew the pictures in docs/screenshots.</summary>
    private const string Variable = "BROWSER_TESTS_SCREENSHOTS";

    /// <summary>Takes the picture of that name for the documentation, if it has been asked for.</summary>
    public static async Task DocumentAsync(this IPage page, string name)
    {
        if (Environment.GetEnvironmentVariable(Variable) == "1")
        {
            await page.ScreenshotAsync(new() { Path = Path.Combine(Folders.Documentation, $"{name}.png"), Animations = ScreenshotAnimations.Disabled });
        }
    }

    /// <returns>The file.</returns>
    public static async Task<string> KeepFailureAsync(this IPage page, string test)
    {
        var name = string.Concat(test.Select(letter => Path.GetInvalidFileNameChars().Contains(letter) || letter is '"' or ' ' ? '_' : letter));
        var file = Path.Combine(Folders.Failures, $"{name}.png");
        await page.ScreenshotAsync(new() { Path = file });
        return file;
    }
}
