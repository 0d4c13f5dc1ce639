using System.Net;
using System.Text.Json;
using Our.UserAccess.IntegrationTests.Hosting;
using Umbraco.Cms.Core.Models.Membership;

namespace Our.UserAccess.IntegrationTests.Members;

/// <summary>Access to sensitive data for a time, on Umbraco's own screens of members.</summary>
[Collection(nameof(MembersCollection))]
public sealed class GrantedMemberTests(MembersSite site)
{
    private const int Whom = 40;

    [Fact]
    public async Task A_grant_for_two_hours_shows_lets_export_and_then_ends()
    {
        IUser editor = await site.Host.People.UserAsync(site.Section);
        using UserAccessApi admin = await UserAccessApi.AdministratorAsync(site.Host);
        (bool Sees, HttpStatusCode Export) before = await LookAsync(editor);

        await admin.CreateAsync("/sensitive-data/grants", new { userId = editor.Key, until = site.Clock.GetUtcNow().AddHours(2), reason = "Answers a request." });
        (bool Sees, HttpStatusCode Export) granted = await LookAsync(editor);
        await site.AdvanceAsync(TimeSpan.FromMinutes(119));
        (bool Sees, HttpStatusCode Export) atLast = await LookAsync(editor);
        await site.AdvanceAsync(TimeSpan.FromMinutes(1));
        (bool Sees, HttpStatusCode Export) ended = await LookAsync(editor);

        Assert.Equal((false, HttpStatusCode.Forbidden), before);
        Assert.Equal((true, HttpStatusCode.OK), granted);
        Assert.Equal((true, HttpStatusCode.OK), atLast);
        Assert.Equal((false, HttpStatusCode.Forbidden), ended);
        Assert.Equal(4, (await site.UsesAsync(Whom)).Count);
    }

    private async Task<(bool Sees, HttpStatusCode Export)> LookAsync(IUser user)
    {
        using BackOfficeBrowser browser = await site.Host.SignInAsync(user.Username);
        JsonElement member = await browser.GetJsonAsync($"member/{MembersSite.Key(Whom)}");
        using HttpResponseMessage export = await browser.GetAsync($"/testsite/members/{MembersSite.Key(Whom)}/export");
        return (MembersSite.Values(member).ContainsKey(MembersSite.Number), export.StatusCode);
    }
}
