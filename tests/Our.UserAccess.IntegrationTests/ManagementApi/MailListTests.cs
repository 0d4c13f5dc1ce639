using System.Net;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Our.UserAccess.Host.Invitations;
using Our.UserAccess.IntegrationTests.Hosting;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Membership;

namespace Our.UserAccess.IntegrationTests.ManagementApi;

public sealed class MailListTests(BackOfficeFixture fixture)
{
    [Fact]
    public async Task An_invitation_is_found_among_the_mails_and_read_as_a_page()
    {
        IUser invited = await fixture.Host.People.UserAsync("writer");
        await fixture.Host.Services.GetRequiredService<InnerInviteSender>().Sender.InviteUser(
            new UserInvitationMessage { InviteUri = new Uri("http://localhost/umbraco/login?flow=invite-user&code=x"), Message = string.Empty, Recipient = invited, Sender = invited });
        using BackOfficeBrowser browser = fixture.Host.Browser();
        JsonElement mails = await browser.GetJsonAsync("/testsite/mail");
        JsonElement mail = Assert.Single(mails.EnumerateArray(), item => item.GetProperty("to").GetString()!.Contains(invited.Email, StringComparison.Ordinal));
        string body = mail.GetProperty("body").GetString()!;
        Assert.Contains("/umbraco", body, StringComparison.Ordinal);
        Assert.DoesNotContain("=3D", body, StringComparison.Ordinal);
        using HttpResponseMessage page = await browser.GetAsync($"/testsite/mail/{mail.GetProperty("id").GetGuid()}");
        Assert.Equal(HttpStatusCode.OK, page.StatusCode);
        Assert.Equal("text/html", page.Content.Headers.ContentType?.MediaType);
    }
}
