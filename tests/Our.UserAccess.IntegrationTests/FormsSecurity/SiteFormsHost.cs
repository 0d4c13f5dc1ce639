using System.Net;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Our.UserAccess.IntegrationTests.Hosting;
using TestSite.Forms;
using TestSite.Seed.Forms;
using Umbraco.Cms.Core.Models.Membership;

namespace Our.UserAccess.IntegrationTests.FormsSecurity;

/// <summary>A host with the TestSite's own forms and their entries.</summary>
public sealed class SiteFormsHost : IAsyncLifetime
{
    public static readonly Guid Job = SeedForms.Form("acme-job");
    public static readonly Guid Contact = SeedForms.Form("acme-contact");

    private readonly string _folder = Directory.CreateTempSubdirectory("site-forms-").FullName;

    internal BackOfficeHost Host { get; private set; } = null!;

    internal UserAccessApi Admin { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        Host = await BackOfficeHost.StartAsync(configure: services => services.AddSiteForms(_folder), cancellationToken: TestContext.Current.CancellationToken);
        await ActivatorUtilities.CreateInstance<FormStep>(Host.Services).RunAsync(TestContext.Current.CancellationToken);
        Admin = await UserAccessApi.AdministratorAsync(Host);
    }

    public async ValueTask DisposeAsync()
    {
        Admin.Dispose();
        await Host.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }

    /// <summary>Somebody signed in whose group has this record.</summary>
    internal async Task<BackOfficeBrowser> SignInAsync(object record, params string[] moreGroups)
    {
        IUserGroup group = await Host.People.GroupAsync([]);
        await Admin.PutAsync($"/forms-security/groups/{group.Key}", record);
        IUser user = await Host.People.UserAsync([group.Alias, .. moreGroups]);
        return await Host.SignInAsync(user.Username);
    }

    /// <summary>The first entry of a form, as this person sees it.</summary>
    internal static async Task<JsonElement> EntryAsync(BackOfficeBrowser browser, Guid form)
    {
        using HttpResponseMessage response = await browser.GetAsync($"/testsite/forms/{form}/entries");
        return (await BackOfficeBrowser.JsonAsync(response, HttpStatusCode.OK)).Items().First();
    }
}
