using System.Net;
using System.Text;
using System.Text.Json;
using Our.UserAccess.IntegrationTests.Hosting;
using Our.UserAccess.Shared.Api;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Services;

namespace Our.UserAccess.IntegrationTests.Operations;

public sealed class UserFilesTests(OperationsFixture fixture) : IClassFixture<OperationsFixture>, IAsyncLifetime
{
    private readonly OperationsSite _site = fixture.Site;
    private BackOfficeBrowser _browser = null!;

    public async ValueTask InitializeAsync() => _browser = await _site.Host.SignInAsync((await _site.Host.People.AdministratorAsync()).Username);

    public ValueTask DisposeAsync()
    {
        _browser.Dispose();
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task An_export_is_a_file_with_the_mark_of_UTF_8_and_harmless_cells()
    {
        IUser formula = await _site.Host.People.UserAsync("editor");
        formula.Name = "=HYPERLINK(\"http://example.test\"), \"Ö\"";
        _site.Get<IUserService>().Save(formula);

        using HttpResponseMessage response = await _browser.SendAsync(HttpMethod.Get, $"{ApiRoute.Base}/users/export?filter={formula.Email}");
        byte[] bytes = await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);

        Assert.Equal("text/csv", response.Content.Headers.ContentType?.MediaType);
        Assert.Matches("""^attachment; filename="?users-\d{4}-\d{2}-\d{2}\.csv"?$""", $"{response.Content.Headers.ContentDisposition}");
        Assert.Equal(Encoding.UTF8.Preamble.ToArray(), bytes[..3]);
        string[] lines = Encoding.UTF8.GetString(bytes[3..]).Split("\r\n");
        Assert.StartsWith("name,email,userName,groups,workspaces,language,accessUntil,signIn,", lines[0], StringComparison.Ordinal);
        const string Name = """"
            "'=HYPERLINK(""http://example.test""), ""Ö"""
            """";
        Assert.StartsWith($"{Name},{formula.Email},{formula.Username},editor,", lines[1], StringComparison.Ordinal);
        Assert.Equal(3, lines.Length);
    }

    [Fact]
    public async Task A_selection_is_exported_in_its_order_without_those_who_may_not_be_seen()
    {
        (IUser first, IUser second) = (await _site.Host.People.UserAsync("editor"), await _site.Host.People.UserAsync("writer"));
        Guid superUser = Umbraco.Cms.Core.Constants.Security.SuperUserKey;

        using HttpResponseMessage response = await _browser.SendAsync(
            HttpMethod.Post, $"{ApiRoute.Base}/users/export", new { userIds = new[] { second.Key, superUser, first.Key, second.Key } });
        string[] lines = (await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).Split("\r\n");
        using HttpResponseMessage nobody = await _browser.SendAsync(HttpMethod.Post, $"{ApiRoute.Base}/users/export", new { });

        Assert.Equal("text/csv", response.Content.Headers.ContentType?.MediaType);
        Assert.Equal(["name", second.Name, first.Name, ""], lines.Select(line => line.Split(',')[0].TrimStart('\uFEFF')));
        Assert.Equal(HttpStatusCode.BadRequest, nobody.StatusCode);
    }

    [Fact]
    public async Task People_are_created_and_invited_row_by_row()
    {
        JsonElement operation = await ImportAsync(
            "Name;EMAIL;groups;signIn;accessUntil\nNew One;new1@example.test;editor|Writers;password;2099-01-31\nNew Two;new2@example.test;writer;invite;\nNobody;no mail;writer;;\n",
            HttpStatusCode.Accepted);
        await _site.RunAsync();

        JsonElement[] results = await ResultsAsync(operation);
        Assert.Equal(["succeeded", "succeeded", "failed"], results.Select(item => item.Text("state")));
        IUser one = _site.Get<IUserService>().GetByEmail("new1@example.test")!;
        Assert.Equal(["editor", "writer"], one.Groups.Select(group => group.Alias).Order(StringComparer.Ordinal));
        Assert.Equal($"{one.Key}", results[0].Text("subjectId"));
        Assert.Equal(UserState.Invited, _site.Get<IUserService>().GetByEmail("new2@example.test")!.UserState);
    }

    [Fact]
    public async Task An_export_can_be_imported()
    {
        IUser user = await _site.Host.People.UserAsync("writer");
        user.Name = "-Round \"Trip\"; ø\tأحمد";
        _site.Get<IUserService>().Save(user);
        using HttpResponseMessage response = await _browser.SendAsync(HttpMethod.Get, $"{ApiRoute.Base}/users/export?filter={user.Email}");
        string file = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        await _site.Get<IUserService>().DeleteAsync(Umbraco.Cms.Core.Constants.Security.SuperUserKey, user.Key);

        JsonElement operation = await ImportAsync(file, HttpStatusCode.Accepted);
        await _site.RunAsync();

        Assert.Equal("succeeded", Assert.Single(await ResultsAsync(operation)).Text("state"));
        IUser again = _site.Get<IUserService>().GetByEmail(user.Email)!;
        Assert.Equal((user.Name, user.Username), (again.Name, again.Username));
        Assert.Equal("writer", Assert.Single(again.Groups).Alias);
    }

    [Fact]
    public async Task A_dry_run_says_what_is_wrong_by_row_and_column_and_changes_nothing()
    {
        IUser taken = await _site.Host.People.UserAsync("writer");
        JsonElement report = await ImportAsync(
            $"""
            name,email,groups,workspaces,language,accessUntil,signIn
            Good,good@example.test,writer,,,,
            ,nameless@example.test,writer,,,,
            Taken,{taken.Email},writer,,,,
            Twin,good@example.test,writer,,,,
            Odd,odd@example.test,nobodies,nowhere,xx-yy-zz,tomorrow,telepathy
            """,
            HttpStatusCode.OK,
            dryRun: true);

        Assert.Equal((5, 1, 4, 2), (Number(report, "rows"), Number(report, "ready"), Number(report, "withErrors"), Number(report, "duplicates")));
        (int, string?)[] errors = [.. report.GetProperty("errors").EnumerateArray().Select(error => (error.GetProperty("row").GetInt32(), error.Text("column")))];
        Assert.Contains((3, "name"), errors);
        Assert.Contains((4, "email"), errors);
        Assert.Contains((5, "email"), errors);
        Assert.Superset(new HashSet<(int, string?)> { (6, "groups"), (6, "workspaces"), (6, "accessUntil"), (6, "signIn") }, errors.ToHashSet());
        Assert.Equal("Good", Assert.Single(report.GetProperty("preview").EnumerateArray()).Text("name"));
        Assert.Null(_site.Get<IUserService>().GetByEmail("good@example.test"));
    }

    [Theory]
    [InlineData("", "The file is empty.")]
    [InlineData("email,groups\na@example.test,writer\n", "'name' is not among them")]
    [InlineData("name,email\n\"Anna,a@example.test\n", "Row 2: A quote that opens a cell here is never closed.")]
    [InlineData("name,email\nAnna,a@example.test\nB\"o,b@example.test\n", "Row 3: A quote stands inside a cell")]
    [InlineData("name,email\n\"Bo\"x,b@example.test\n", "Row 2: Something follows the quote")]
    public async Task A_file_that_cannot_be_read_is_refused_with_the_place(string file, string sentence)
    {
        JsonElement problem = await ImportAsync(file, HttpStatusCode.BadRequest);

        Assert.Contains(sentence, problem.GetProperty("errors").GetProperty("body")[0].GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Files_that_are_too_large_or_not_UTF_8_are_refused()
    {
        JsonElement rows = await ImportAsync("name,email\n" + string.Concat(Enumerable.Repeat("a,a@example.test\n", 10_001)), HttpStatusCode.BadRequest);
        Assert.Contains("10001 rows", rows.Text("detail"), StringComparison.Ordinal);

        JsonElement bytes = await ImportAsync("name,email\n" + new string('a', 5 * 1024 * 1024), HttpStatusCode.BadRequest);
        Assert.Contains("5 MB", bytes.Text("detail"), StringComparison.Ordinal);

        JsonElement latin = await SendAsync(Encoding.Latin1.GetBytes("name,email\nÅsa,asa@example.test\n"), HttpStatusCode.BadRequest, dryRun: false);
        Assert.Contains("UTF-8", latin.Text("detail"), StringComparison.Ordinal);
    }

    private static int Number(JsonElement report, string name) => report.GetProperty(name).GetInt32();

    private async Task<JsonElement[]> ResultsAsync(JsonElement operation) =>
        [.. (await _browser.GetJsonAsync($"{ApiRoute.Base}/operations/{operation.Id()}")).GetProperty("items").Items()];

    private Task<JsonElement> ImportAsync(string file, HttpStatusCode status, bool dryRun = false) => SendAsync(Encoding.UTF8.GetBytes(file), status, dryRun);

    private async Task<JsonElement> SendAsync(byte[] file, HttpStatusCode status, bool dryRun)
    {
        using var content = new ByteArrayContent(file);
        content.Headers.ContentType = new("text/csv");
        using HttpResponseMessage response = await _browser.SendAsync(HttpMethod.Post, $"{ApiRoute.Base}/users/import?dryRun={dryRun}", content, authorized: true);
        return await BackOfficeBrowser.JsonAsync(response, status);
    }
}
