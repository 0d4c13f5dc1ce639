using System.Text.Json;
using Our.UserAccess.IntegrationTests.Hosting;
using Our.UserAccess.Permissions.Contracts;
using Our.UserAccess.Users.Contracts;
using Umbraco.Cms.Core.Models.Membership;

namespace Our.UserAccess.IntegrationTests.Users;

/// <summary>What a page offers is what the server does.</summary>
public sealed class AllowedActionsTests(BackOfficeFixture fixture)
{
    // Those that end the account come last.
    private static readonly (string Name, string Method, string Path)[] Endpoints =
    [
        ("update", "PUT", ""), ("access", "PUT", "/groups"), ("lifeCycle", "POST", "/unlock"), ("password", "POST", "/password"), ("unlock", "POST", "/unlock"),
        ("signOut", "POST", "/sign-out"), ("disable", "POST", "/disable"), ("enable", "POST", "/enable"), ("anonymise", "POST", "/anonymise"), ("delete", "DELETE", ""),
    ];

    private readonly BackOfficeHost _host = fixture.Host;

    [Theory]
    [InlineData("person", true)]
    [InlineData("stronger", true)]
    [InlineData("signedIn", true)]
    [InlineData("invited", true)]
    [InlineData("self", true)]
    [InlineData("person", false)]
    public async Task An_action_is_shown_as_allowed_exactly_when_the_server_does_it(string whom, bool mayChange)
    {
        string[] verbs = [UserPermissions.Read, .. mayChange ? UserPermissions.Changes.Select(permission => permission.Verb) : [UserPermissions.Update]];
        IUserGroup managers = await _host.People.GroupAsync([UserAccessSection.Alias, "content", "media", "packages", "settings", "users", "forms", "translation", "member"], verbs: [.. verbs, "Umb.Document.Read"]);
        IUser manager = await _host.People.UserAsync(managers.Alias);
        using UserAccessApi api = await UserAccessApi.SignInAsync(_host, manager.Username);
        Guid target = await TargetAsync(whom, manager);

        Dictionary<string, bool> allowed = [];
        foreach ((string name, string method, string path) in Endpoints)
        {
            JsonElement user = await api.GetAsync($"/users/{target}");
            JsonElement action = user.GetProperty("actions").EnumerateArray().Single(item => item.Text("name") == name);
            allowed[name] = action.GetProperty("isAllowed").GetBoolean();
            Assert.Equal(allowed[name], action.GetProperty("reason").ValueKind == JsonValueKind.Null);
            Guid[] groups = [.. user.GetProperty("groups").EnumerateArray().Select(group => group.Id())];
            object? body = method == "DELETE" ? null : new { version = user.Text("version"), groupIds = groups, reason = "Test" };
            JsonElement answer = await api.SendAsync(new HttpMethod(method), $"/users/{target}{path}", body, status: null);
            bool refused = answer.ValueKind == JsonValueKind.Object && answer.TryGetProperty("type", out _);
            Assert.True(refused != allowed[name], $"{name}: shown as {allowed[name]}, answered {answer}");
        }

        Assert.Equal(mayChange && whom is "person" or "signedIn", allowed["disable"]);
    }

    private async Task<Guid> TargetAsync(string whom, IUser manager)
    {
        if (whom == "self")
        {
            return manager.Key;
        }

        if (whom == "invited")
        {
            return (await _host.People.InvitedAsync()).Key;
        }

        IUserGroup group = await _host.People.GroupAsync(["content"], verbs: whom == "stronger" ? ["Umb.Document.Publish"] : ["Umb.Document.Read"]);
        IUser user = await _host.People.UserAsync(group.Alias);
        if (whom == "signedIn")
        {
            using BackOfficeBrowser browser = await _host.SignInAsync(user.Username);
        }

        return user.Key;
    }
}
