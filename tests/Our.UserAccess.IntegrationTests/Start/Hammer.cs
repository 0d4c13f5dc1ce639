using Our.UserAccess.IntegrationTests.Hosting;

namespace Our.UserAccess.IntegrationTests.Start;

/// <summary>Saves one thing again and again under a new number, until the site is gone.</summary>
internal sealed class Hammer(BackOfficeBrowser browser, string path, Func<string, object> body)
{
    public int Attempted { get; private set; }

    /// <summary>The last number whose save the site has answered.</summary>
    public int Answered { get; private set; }

    public async Task RunAsync(Action answered)
    {
        try
        {
            while (true)
            {
                Attempted++;
                using var response = await browser.PutAsync(path, body($"saved {Attempted}"));
                response.EnsureSuccessStatusCode();
                Answered = Attempted;
                answered();
            }
        }
        catch (HttpRequestException gone) when (gone.StatusCode is null)
        {
            // The site was killed: what was under way may have been saved or not.
        }
    }

    /// <summary>Nothing that was answered is lost, and nothing is there that was never sent.</summary>
    public void AssertKept(string? name)
    {
        Assert.NotNull(name);
        Assert.InRange(int.Parse(name["saved ".Length..], System.Globalization.CultureInfo.InvariantCulture), Answered, Attempted);
    }
}
