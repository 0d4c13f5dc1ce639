namespace Our.UserAccess.BrowserTests.Browser;

/// <summary>The Chromium that the tests drive: a named one, a found one, or one that is installed now.</summary>
internal static class Chromium
{
    public const string Variable = "BROWSER_TESTS_CHROMIUM";

    public static async Task<string> FindOrInstallAsync()
    {
        if (Find(Environment.GetEnvironmentVariable(Variable), ChromiumPlaces.All()) is { } found)
        {
            return found;
        }

        await ChromiumInstaller.InstallAsync();
        return Find(named: null, ChromiumPlaces.All())
            ?? throw new InvalidOperationException(
                $"The browser tests need Chromium; it was installed, and still is not found. Name its program in the environment variable {Variable}.");
    }

    public static string? Find(string? named, IEnumerable<string> places)
    {
        if (string.IsNullOrWhiteSpace(named))
        {
            return places.FirstOrDefault(File.Exists);
        }

        return File.Exists(named)
            ? named
            : throw new InvalidOperationException($"The environment variable {Variable} names {named}, and there is no such file.");
    }
}
