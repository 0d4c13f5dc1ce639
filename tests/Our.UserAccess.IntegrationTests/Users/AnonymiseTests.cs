using System.Net;
using System.Text.Json;
using Our.UserAccess.IntegrationTests.Hosting;
using Umbraco.Cms.Core.Models.Membership;

namespace Our.UserAccess.IntegrationTests.Users;

public sealed class AnonymiseTests(BackOfficeFixture fixture) : IAsyncLifetime
{
    private readonly BackOfficeHost _host = fixture.Host;
    private UserAccessApi _admin = null!;
    private IUser _person = null!;

    public async ValueTask InitializeAsync()
    {
        _admin = await UserAccessApi.AdministratorAsync(_host);
        _person = await _host.People.UserAsync("writer");
    }

    [Fact]
    public async Task Who_it_was_goes_and_the_account_stays_disabled()
    {
        using BackOfficeBrowser browser = await _host.SignInAsync(_person.Username);

        JsonElement after = await _admin.PostAsync($"/users/{_person.Key}/anonymise", new { reason = "Asked to be forgotten" }, HttpStatusCode.OK);

        Assert.Equal(("disabled", "Asked to be forgotten"), (after.Text("state"), after.Text("notes")));
        Assert.StartsWith("Former user", after.Text("name"), StringComparison.Ordinal);
        Assert.EndsWith("@anonymised.invalid", after.Text("email"), StringComparison.Ordinal);
        Assert.Equal(after.Text("email"), after.Text("userName"));
        Assert.Empty((await _admin.GetAsync($"/users/{_person.Key}/security")).GetProperty("signIns").EnumerateArray());
        Assert.DoesNotContain(_person.Email, (await _admin.GetAsync($"/users/{_person.Key}")).GetRawText(), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task It_needs_a_reason_and_nothing_planned_that_would_let_them_in_again()
    {
        Assert.Equal(["reason"], (await _admin.PostAsync($"/users/{_person.Key}/anonymise", new { }, HttpStatusCode.BadRequest)).Fields());
        await _admin.PutAsync($"/users/{_person.Key}/plan", new { version = 0, leave = new { from = "2098-01-01T00:00:00Z", until = "2099-01-01T00:00:00Z" }, reason = "Away" });

        Assert.Equal("plan-open", (await _admin.PostAsync($"/users/{_person.Key}/anonymise", new { reason = "x" }, HttpStatusCode.Conflict)).ProblemType());
    }

    public ValueTask DisposeAsync()
    {
        _admin.Dispose();
        return ValueTask.CompletedTask;
    }
}
