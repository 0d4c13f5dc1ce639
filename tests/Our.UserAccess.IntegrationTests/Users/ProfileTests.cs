using System.Net;
using System.Text.Json;
using Our.UserAccess.IntegrationTests.Hosting;
using Umbraco.Cms.Core.Models.Membership;

namespace Our.UserAccess.IntegrationTests.Users;

public sealed class ProfileTests(BackOfficeFixture fixture) : IAsyncLifetime
{
    private readonly BackOfficeHost _host = fixture.Host;
    private UserAccessApi _admin = null!;
    private IUser _person = null!;

    public async ValueTask InitializeAsync()
    {
        _admin = await UserAccessApi.AdministratorAsync(_host);
        _person = await _host.People.UserAsync("writer", "editor");
    }

    [Theory]
    [InlineData("Zoë 🦊 Ünal")]
    [InlineData("نورة الشمري")]
    [InlineData("<b>not bold</b> & 'quoted'")]
    [InlineData(255)]
    public async Task A_name_is_kept_as_it_is_written(object name)
    {
        string wanted = name as string ?? new string('n', (int)name);

        JsonElement after = await PutAsync(new { version = await VersionAsync(), name = wanted });

        Assert.Equal(wanted, after.Text("name"));
        Assert.Equal(wanted, (await _admin.GetAsync($"/users/{_person.Key}")).Text("name"));
    }

    [Fact]
    public async Task What_is_not_sent_stays_as_it_was()
    {
        JsonElement before = await _admin.GetAsync($"/users/{_person.Key}");
        string mail = $"{Guid.CreateVersion7():n}@example.test";

        JsonElement after = await PutAsync(new { version = before.Text("version"), email = mail, userName = mail, languageIsoCode = "da-DK" });

        Assert.Equal((mail, mail, "da-DK"), (after.Text("email"), after.Text("userName"), after.Text("languageIsoCode")));
        Assert.Equal(before.Text("name"), after.Text("name"));
        Assert.Equal(2, after.GetProperty("groups").GetArrayLength());
        Assert.NotEqual(before.Text("version"), after.Text("version"));
    }

    [Fact]
    public async Task Everything_that_is_wrong_is_named_at_once_and_nothing_is_stored()
    {
        IUser other = await _host.People.UserAsync("writer");
        JsonElement before = await _admin.GetAsync($"/users/{_person.Key}");

        JsonElement problem = await PutAsync(
            new { version = before.Text("version"), name = new string('n', 256), email = "no address", userName = other.Username, languageIsoCode = "xx-nowhere" },
            HttpStatusCode.BadRequest);

        Assert.Equal(["email", "languageIsoCode", "name", "userName"], problem.Fields().Order());
        Assert.Equal(before.Text("version"), await VersionAsync());
    }

    [Theory]
    [InlineData("name", "")]
    [InlineData("name", "   ")]
    [InlineData("email", "")]
    [InlineData("email", "a@b@c")]
    [InlineData("userName", "")]
    [InlineData("userName", "spaces are not allowed")]
    [InlineData("userName", "نورة")]
    [InlineData("languageIsoCode", "english")]
    public async Task A_mistake_is_told_at_its_field(string field, string value)
    {
        var body = new Dictionary<string, string> { ["version"] = await VersionAsync(), ["userName"] = _person.Username, [field] = value };

        Assert.Contains(field, (await PutAsync(body, HttpStatusCode.BadRequest)).Fields());
    }

    [Fact]
    public async Task A_mail_address_that_somebody_else_has_is_refused_in_any_case()
    {
        IUser other = await _host.People.UserAsync("writer");

        JsonElement problem = await PutAsync(new { version = await VersionAsync(), email = other.Email.ToUpperInvariant(), userName = _person.Username }, HttpStatusCode.BadRequest);

        Assert.Equal(["email", "userName"], problem.Fields().Order());
    }

    [Fact]
    public async Task A_change_that_starts_from_an_old_version_is_stale()
    {
        string old = await VersionAsync();
        await PutAsync(new { version = old, name = "First" });

        Assert.Equal("stale-version", (await PutAsync(new { version = old, name = "Second" }, HttpStatusCode.Conflict)).ProblemType());
        Assert.Equal(["version"], (await PutAsync(new { name = "Third" }, HttpStatusCode.BadRequest)).Fields());
    }

    [Fact]
    public async Task Nobody_is_edited_who_is_not_there() =>
        await _admin.PutAsync($"/users/{Guid.CreateVersion7()}", new { version = "x", name = "Nobody" }, HttpStatusCode.NotFound);

    public ValueTask DisposeAsync()
    {
        _admin.Dispose();
        return ValueTask.CompletedTask;
    }

    private async Task<string> VersionAsync() => (await _admin.GetAsync($"/users/{_person.Key}")).Text("version")!;

    private Task<JsonElement> PutAsync(object body, HttpStatusCode status = HttpStatusCode.OK) => _admin.PutAsync($"/users/{_person.Key}", body, status);
}
