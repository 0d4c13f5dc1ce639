using System.Net;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Our.UserAccess.FormsSecurity.Contracts;
using Our.UserAccess.IntegrationTests.Hosting;
using Our.UserAccess.Permissions.Contracts;
using Our.UserAccess.Users.Contracts;
using Umbraco.Cms.Core.Models.Membership;

namespace Our.UserAccess.IntegrationTests.FormsSecurity;

/// <summary>A host with a source of forms. Each test makes groups and people of its own.</summary>
public sealed class FormsSite : IAsyncLifetime
{
    internal BackOfficeHost Host { get; private set; } = null!;

    internal SampleForms Source { get; } = new();

    internal UserAccessApi Admin { get; private set; } = null!;

    internal IFormsSecurity Security => Host.Services.GetRequiredService<IFormsSecurity>();

    internal IFormsNotifications Notifications => Host.Services.GetRequiredService<IFormsNotifications>();

    public async ValueTask InitializeAsync()
    {
        Host = await BackOfficeHost.StartAsync(
            configure: services => services.AddSingleton<IFormsSource>(Source), cancellationToken: TestContext.Current.CancellationToken);
        Admin = await UserAccessApi.AdministratorAsync(Host);
    }

    public async ValueTask DisposeAsync()
    {
        Admin.Dispose();
        await Host.DisposeAsync();
    }

    internal Task<IUserGroup> GroupAsync() => Host.People.GroupAsync([]);

    /// <summary>A group that may manage forms security, with somebody in it who is signed in.</summary>
    internal async Task<(IUserGroup Group, IUser User, UserAccessApi Api)> ManagerAsync(params string[] moreGroups)
    {
        IUserGroup group = await Host.People.GroupAsync([UserAccessSection.Alias], verbs: [FormsSecurityPermissions.Manage, UserPermissions.Read]);
        IUser user = await Host.People.UserAsync([group.Alias, .. moreGroups]);
        return (group, user, await UserAccessApi.SignInAsync(Host, user.Username));
    }

    internal Task<JsonElement> SaveGroupAsync(Guid group, object body, HttpStatusCode status = HttpStatusCode.OK) =>
        Admin.PutAsync($"/forms-security/groups/{group}", body, status);

    /// <summary>A record that reaches all forms and allows these.</summary>
    internal static object Allowing(params string[] permissions) => new
    {
        flags = permissions.ToDictionary(permission => permission, _ => "allow"), otherForms = "allow", version = 0,
    };
}
