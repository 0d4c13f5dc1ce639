using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Our.UserAccess.Consistency.Windows;
using Our.UserAccess.IntegrationTests.FormsSecurity;
using Our.UserAccess.IntegrationTests.Hosting;
using Our.UserAccess.IntegrationTests.Invitations;
using Our.UserAccess.Mails.Contracts;
using Our.UserAccess.Operations.Running;
using Our.UserAccess.SensitiveData.Contracts;
using Our.UserAccess.SensitiveData.Notices;
using TestSite.Forms;
using TestSite.Seed.Forms;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Services;

namespace Our.UserAccess.IntegrationTests.SensitiveData;

/// <summary>A host with the TestSite's forms and entries, whose clock, passes and post are in the hands of the test.</summary>
public sealed class SensitiveSite : IAsyncLifetime
{
    internal static readonly Guid Group = Constants.Security.SensitiveDataGroupKey;
    internal static readonly Guid Form = SeedForms.Form("acme-job");

    private readonly string _folder = Directory.CreateTempSubdirectory("sensitive-").FullName;

    internal BackOfficeHost Host { get; private set; } = null!;

    internal ManualClock Clock { get; } = new(TimeProvider.System.GetUtcNow());

    internal ScriptedPost Post { get; } = new();

    internal ISensitiveData SensitiveData => Host.Services.GetRequiredService<ISensitiveData>();

    public async ValueTask InitializeAsync()
    {
        Host = await BackOfficeHost.StartAsync(Clock, configure: Configure, cancellationToken: TestContext.Current.CancellationToken);
        await ActivatorUtilities.CreateInstance<FormStep>(Host.Services).RunAsync(TestContext.Current.CancellationToken);
    }

    public async ValueTask DisposeAsync()
    {
        await Host.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }

    internal Task<UserAccessApi> AdministratorAsync() => UserAccessApi.AdministratorAsync(Host);

    /// <summary>Somebody who may see and change the entries of every form.</summary>
    internal async Task<IUser> EditorAsync()
    {
        IUserGroup group = await Host.People.GroupAsync([]);
        using UserAccessApi admin = await AdministratorAsync();
        await admin.PutAsync($"/forms-security/groups/{group.Key}", FormsSite.Allowing("viewEntries", "editEntries"));
        return await Host.People.UserAsync(group.Alias);
    }

    internal async Task<JsonElement> GrantAsync(UserAccessApi api, IUser user, TimeSpan time, string reason = "Answers a request.") =>
        await api.CreateAsync("/sensitive-data/grants", new { userId = user.Key, until = Clock.GetUtcNow() + time, reason });

    /// <summary>The fields that the person does not see in the first entry.</summary>
    internal async Task<int> WithheldAsync(IUser user)
    {
        using BackOfficeBrowser browser = await Host.SignInAsync(user.Username);
        return (await SiteFormsHost.EntryAsync(browser, Form)).GetProperty("withheld").GetArrayLength();
    }

    internal async Task<bool> IsMemberAsync(IUser user) =>
        (await Host.Services.GetRequiredService<IUserService>().GetAsync(user.Key))!.Groups.Any(membership => membership.Key == Group);

    internal async Task<bool> SeesAsync(IUser user) => await SensitiveData.MaySeeAsync(user.Key, TestContext.Current.CancellationToken);

    /// <summary>As a core screen does it.</summary>
    internal async Task PutIntoGroupAsync(IUser user) => Assert.True(
        (await Host.Services.GetRequiredService<IUserGroupService>().AddUsersToUserGroupAsync(new(Group, [user.Key]), Constants.Security.SuperUserKey)).Success);

    internal async Task<JsonElement> RowAsync(UserAccessApi api, IUser user) =>
        Assert.Single((await api.GetAsync($"/sensitive-data/people?filter={Uri.EscapeDataString(user.Name!)}")).Items());

    internal async Task FollowWindowsAsync() => await Host.Services.GetRequiredService<WindowPass>().RunAsync(TestContext.Current.CancellationToken);

    internal async Task TellAsync() => await Host.Services.GetRequiredService<NoticePass>().RunAsync(TestContext.Current.CancellationToken);

    internal async Task RunOperationsAsync() => await Host.Services.GetRequiredService<OperationPass>().RunAsync(TestContext.Current.CancellationToken);

    private void Configure(IServiceCollection services)
    {
        services.WithoutLoops();
        services.AddSiteForms(_folder);
        services.AddSingleton<IMailPost>(Post);
    }
}
