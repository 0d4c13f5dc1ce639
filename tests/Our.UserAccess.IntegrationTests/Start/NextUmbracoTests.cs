using System.Net;
using System.Net.Http.Json;
using System.Reflection;
using System.Text.Json;

namespace Our.UserAccess.IntegrationTests.Start;

/// <summary>One binary for 17 and 18: what was compiled against 17.8.1 runs with the assembly of 18.3.1 in its place.</summary>
public sealed class NextUmbracoTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("useraccess-next-").FullName;

    [Fact]
    public async Task The_same_binaries_start_and_serve_with_Umbraco_18()
    {
        var cancellationToken = TestContext.Current.CancellationToken;
        var site = Path.Combine(_folder, "site");
        CopyTo(site);
        File.Copy(NextCore(), Path.Combine(site, "Umbraco.Core.dll"), overwrite: true);

        await using var process = TestSiteProcess.Start(
            Path.Combine(site, "TestSite.dll"),
            ["--urls", "http://127.0.0.1:0", "--data", Path.Combine(_folder, "data"), "--seed", "demo"]);
        using var client = new HttpClient(new SocketsHttpHandler { CookieContainer = new CookieContainer() });
        client.BaseAddress = new Uri((await process.Ready.WaitAsync(cancellationToken)).GetLeftPart(UriPartial.Authority));
        client.DefaultRequestHeaders.Add("Authorization", "Bearer [redacted]");

        using var signIn = await client.PostAsJsonAsync(
            "/testsite/sign-in", new { username = "admin@example.test", password = "UserAccess-2026!" }, cancellationToken);
        Assert.True(signIn.IsSuccessStatusCode, $"Signing in answered {signIn.StatusCode}.");

        var users = await client.GetFromJsonAsync<JsonElement>("/umbraco/management/api/v1/user-access/users?take=5", cancellationToken);
        var groups = await client.GetFromJsonAsync<JsonElement>("/umbraco/management/api/v1/user-access/groups", cancellationToken);

        Assert.True(users.GetProperty("total").GetInt32() >= 60);
        Assert.True(groups.GetProperty("total").GetInt32() >= 11);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static void CopyTo(string target)
    {
        foreach (var file in Directory.EnumerateFiles(AppContext.BaseDirectory, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(target, Path.GetRelativePath(AppContext.BaseDirectory, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }

    private static string NextCore() => typeof(NextUmbracoTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(attribute => attribute.Key == "NextUmbracoCore").Value!;
}
