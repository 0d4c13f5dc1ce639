using EmbeddedUmbraco.Boot;
using Microsoft.Data.Sqlite;
using Our.UserAccess.IntegrationTests.Hosting;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Membership;

namespace Our.UserAccess.IntegrationTests.Start;

/// <summary>A data folder with an administrator, a user and a document, made before the site is started on it.</summary>
internal sealed record CrashSite(string Folder, IUser Administrator, IUser User, IContent Page)
{
    public static async Task<CrashSite> PrepareAsync(string folder)
    {
        var builder = Microsoft.Extensions.Hosting.Host.CreateEmptyApplicationBuilder(settings: null);
        builder.AddEmbeddedUmbraco(new EmbeddedUmbracoOptions { DataFolder = folder, HostAssembly = typeof(CrashSite).Assembly });
        using var host = builder.Build();
        await host.StartUmbracoAsync(TestContext.Current.CancellationToken);
        People people = new(host.Services);
        CrashSite site = new(folder, await people.AdministratorAsync(), await people.UserAsync("writer"), await new Pages(host.Services).PageAsync("saved 0"));
        await host.StopUmbracoAsync();
        SqliteConnection.ClearAllPools();
        return site;
    }

    public TestSiteProcess Start(IReadOnlyDictionary<string, string?>? settings = null) => TestSiteProcess.Start(
        Path.Combine(AppContext.BaseDirectory, "TestSite.dll"), ["--urls", "http://127.0.0.1:0", "--data", Folder, "--seed", "none"], settings);

    public async Task<BackOfficeBrowser> SignInAsync(TestSiteProcess site)
    {
        BackOfficeBrowser browser = new(new Uri((await site.Ready).GetLeftPart(UriPartial.Authority)));
        using var response = await browser.SignInAsync(Administrator.Username, People.Password);
        response.EnsureSuccessStatusCode();
        return browser;
    }

    public Hammer RenameUser(BackOfficeBrowser browser) => new(browser, $"user/{User.Key}", name => new
    {
        email = User.Email,
        userName = User.Username,
        name,
        languageIsoCode = "en-US",
        userGroupIds = User.Groups.Select(group => new { id = group.Key }),
        documentStartNodeIds = Array.Empty<object>(),
        hasDocumentRootAccess = true,
        mediaStartNodeIds = Array.Empty<object>(),
        hasMediaRootAccess = false,
    });

    public Hammer RenamePage(BackOfficeBrowser browser) => new(browser, $"document/{Page.Key}", name => new
    {
        values = Array.Empty<object>(),
        variants = new[] { new { culture = (string?)null, segment = (string?)null, name } },
    });
}
