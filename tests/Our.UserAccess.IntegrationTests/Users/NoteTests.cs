using System.Net;
using System.Text.Json;
using Our.UserAccess.IntegrationTests.Hosting;
using Umbraco.Cms.Core.Models.Membership;

namespace Our.UserAccess.IntegrationTests.Users;

public sealed class NoteTests(BackOfficeFixture fixture)
{
    private readonly BackOfficeHost _host = fixture.Host;

    [Fact]
    public async Task Notes_are_kept_with_the_user_and_are_a_change_of_its_version()
    {
        IUser person = await _host.People.UserAsync("writer");
        using UserAccessApi admin = await UserAccessApi.AdministratorAsync(_host);
        JsonElement before = await admin.GetAsync($"/users/{person.Key}");

        JsonElement after = await admin.PutAsync($"/users/{person.Key}", new { version = before.Text("version"), notes = "Back in May 🌷" });

        Assert.Equal(("", "Back in May 🌷"), (before.Text("notes"), after.Text("notes")));
        Assert.NotEqual(before.Text("version"), after.Text("version"));
        await admin.PutAsync($"/users/{person.Key}", new { version = before.Text("version"), notes = "Stale" }, HttpStatusCode.Conflict);
        Assert.Equal(["notes"], (await admin.PutAsync($"/users/{person.Key}", new { version = after.Text("version"), notes = new string('x', 4001) }, HttpStatusCode.BadRequest)).Fields());
    }

    [Fact]
    public async Task The_last_change_says_who_and_a_sign_in_is_none()
    {
        IUser person = await _host.People.UserAsync("writer");
        IUser manager = await _host.People.AdministratorAsync();
        using UserAccessApi admin = await UserAccessApi.SignInAsync(_host, manager.Username);
        string version = (await admin.GetAsync($"/users/{person.Key}")).Text("version")!;
        await admin.PutAsync($"/users/{person.Key}", new { version, name = "Renamed" });

        using BackOfficeBrowser browser = await _host.SignInAsync(person.Username);

        JsonElement change = (await admin.GetAsync($"/users/{person.Key}")).GetProperty("lastChange");
        Assert.Equal(manager.Name, change.Text("byName"));
    }
}
