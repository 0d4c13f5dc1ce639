using System.Net;
using Our.UserAccess.IntegrationTests.Mail;
using Our.UserAccess.Invitations.Contracts;

namespace Our.UserAccess.IntegrationTests.Invitee;

/// <summary>Who comes too late can say so to whoever invited them.</summary>
[Collection(nameof(MailSiteCollection))]
public sealed class NewLinkTests(MailSite site)
{
    private static readonly DateTime Yesterday = TimeProvider.System.GetUtcNow().UtcDateTime.AddDays(-1);

    [Fact]
    public async Task Whoever_invited_gets_one_mail_however_often_it_is_asked_for()
    {
        InvitedPerson person = await InvitedPerson.OfAsync(site.Host, invitation => invitation with { Name = "Ida\r\nBcc: all@example.test", ExpiresAt = Yesterday });

        (HttpStatusCode first, string body) = await person.PostAsync("/request-new");
        (HttpStatusCode second, string again) = await person.PostAsync("/request-new");

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.OK), (first, second));
        Assert.Contains("You have asked for a new invitation", body, StringComparison.Ordinal);
        Assert.Contains("You have asked for a new invitation", again, StringComparison.Ordinal);
        ReceivedMail mail = Assert.Single(await site.Mail.WaitAsync(person.Inviter.Email));
        Assert.Equal("Ida Bcc: all@example.test asks for a new invitation to Acme", mail.Subject);
        Assert.Equal([person.Inviter.Email], mail.To);
        Assert.Equal($"/umbraco/section/user-access/workspace/our-user-access-invitation/edit/{person.Id}", mail.Link.AbsolutePath);
        Assert.Contains("NewLinkRequested", await person.EverythingAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_live_link_needs_no_new_one()
    {
        InvitedPerson person = await InvitedPerson.OfAsync(site.Host);
        string before = await person.EverythingAsync();

        (_, string body) = await person.PostAsync("/request-new");

        Assert.Contains("name=\"password\"", body, StringComparison.Ordinal);
        Assert.Equal(before, await person.EverythingAsync());
        Assert.Empty(await site.Mail.ReceivedAsync(person.Inviter.Email));
    }

    [Fact]
    public async Task A_guessed_link_mails_nobody()
    {
        InvitedPerson person = await InvitedPerson.OfAsync(site.Host, invitation => invitation with { State = InvitationState.Revoked, EndedAt = Yesterday });

        (HttpStatusCode status, _) = await person.PostAsync("/request-new", new Dictionary<string, string>(StringComparer.Ordinal) { ["token"] = "guessed" });

        Assert.Equal(HttpStatusCode.NotFound, status);
        Assert.Empty(await site.Mail.ReceivedAsync(person.Inviter.Email));
    }
}
