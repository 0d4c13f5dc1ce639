using System.Net;
using System.Text;
using System.Text.Json;
using Our.UserAccess.IntegrationTests.Hosting;
using Our.UserAccess.Operations.Running;
using Our.UserAccess.Shared.Api;

namespace Our.UserAccess.IntegrationTests.Invitations;

/// <summary>What is said before anything is sent, and invitations from a file.</summary>
public sealed class BeforeSendingTests(InvitationsFixture site) : IClassFixture<InvitationsFixture>
{
    [Fact]
    public async Task Whom_one_had_better_not_invite_is_said_before()
    {
        string invited = site.NextEmail();
        JsonElement open = await site.InviteAsync(invited);
        string known = (await site.Host.People.UserAsync("writer")).Email;

        Assert.Equal(["looksMistyped"], await KindsAsync("ida@gmial.com"));
        Assert.Equal(["privateDomain"], await KindsAsync("ida@gmail.com"));
        Assert.Equal(["userExists"], await KindsAsync(known));
        Assert.Equal(["openInvitation"], await KindsAsync(invited.ToUpperInvariant()));
        Assert.Empty(await KindsAsync("ida@agency.test"));
        Assert.Equal(open.Id(), (await CheckAsync(invited))[0].GetProperty("invitationId").GetGuid());
        Assert.Equal("ida@gmail.com", (await CheckAsync("ida@gmial.com"))[0].Text("suggestion"));
    }

    [Fact]
    public async Task What_is_missing_is_named_field_by_field_and_nothing_is_kept()
    {
        int before = await TotalAsync();

        JsonElement problem = await site.Api.PostAsync("/invitations", new { name = string.Empty, email = string.Empty, signIn = "password", groupIds = Array.Empty<Guid>() }, HttpStatusCode.BadRequest);

        Assert.Equal(["email", "groupIds", "name"], problem.Fields().Except(["userName"]).Order(StringComparer.Ordinal));
        Assert.Equal(before, await TotalAsync());
    }

    [Fact]
    public async Task The_mail_can_be_read_before_it_is_sent_and_nothing_of_it_is_markup_that_somebody_typed()
    {
        JsonElement preview = await site.Api.PostAsync(
            "/invitations/preview",
            new { name = "<b>Ida</b>", email = "ida@agency.test", signIn = "password", groupIds = new[] { await site.GroupAsync() }, languageIsoCode = "da-DK", message = "<script>alert(1)</script>" },
            HttpStatusCode.OK);

        Assert.DoesNotContain("<script>alert(1)", preview.Text("html"), StringComparison.Ordinal);
        Assert.Contains("&lt;script&gt;alert(1)", preview.Text("html"), StringComparison.Ordinal);
        Assert.Contains("<script>alert(1)</script>", preview.Text("text"), StringComparison.Ordinal);
        Assert.Empty((await site.Api.GetAsync("/invitations?filter=ida@agency.test")).Items());
    }

    [Fact]
    public async Task A_file_is_read_first_and_then_everybody_in_it_is_invited_once()
    {
        (string good, string taken) = (site.NextEmail(), site.NextEmail());
        await site.InviteAsync(taken);
        string file = $"name;email;groups;signIn\nIda;{good};writer;\nTwin;{good};writer;\nTaken;{taken};writer;\nNobody;no-address;writer;\nElse;{site.NextEmail()};no such group;\n";

        JsonElement report = await ImportAsync(file, dryRun: true, HttpStatusCode.OK);
        Assert.Equal((5, 1, 2), (Number(report, "rows"), Number(report, "ready"), Number(report, "duplicates")));
        Assert.Equal([3, 4, 5, 6], report.GetProperty("errors").EnumerateArray().Select(error => Number(error, "row")).Distinct());

        JsonElement operation = await ImportAsync(file, dryRun: false, HttpStatusCode.Accepted);
        await site.Get<OperationPass>().RunAsync(TestContext.Current.CancellationToken);
        await site.SendAsync();

        JsonElement done = await site.Api.GetAsync($"/operations/{operation.Id()}");
        Assert.Equal(("completed", 1, 4), (done.Text("state"), Number(done, "succeeded"), Number(done, "failed")));
        Assert.Contains("Welcome to all", site.OnlyLetter(good).Body, StringComparison.Ordinal);
        Assert.Equal("sent", Assert.Single((await site.Api.GetAsync($"/invitations?filter={good}")).Items()).Text("state"));
    }

    private static int Number(JsonElement item, string name) => item.GetProperty(name).GetInt32();

    private async Task<JsonElement[]> CheckAsync(string email) =>
        [.. (await site.Api.PostAsync("/invitations/check", new { email }, HttpStatusCode.OK)).GetProperty("warnings").EnumerateArray()];

    private async Task<string[]> KindsAsync(string email) => [.. (await CheckAsync(email)).Select(warning => warning.Text("kind")!)];

    private async Task<int> TotalAsync() => Number(await site.Api.GetAsync("/invitations?take=1"), "total");

    private async Task<JsonElement> ImportAsync(string file, bool dryRun, HttpStatusCode status)
    {
        using BackOfficeBrowser browser = await site.Host.SignInAsync((await site.Host.People.AdministratorAsync()).Username);
        using var content = new StringContent(file, Encoding.UTF8, "text/csv");
        using HttpResponseMessage response = await browser.SendAsync(
            HttpMethod.Post, $"{ApiRoute.Base}/invitations/import?dryRun={dryRun}&message=Welcome%20to%20all", content, authorized: true);
        return await BackOfficeBrowser.JsonAsync(response, status);
    }
}
