using System.Net;
using System.Text.RegularExpressions;
using Our.UserAccess.IntegrationTests.Hosting;
using Our.UserAccess.IntegrationTests.Mail;
using Our.UserAccess.Invitations.Contracts;

namespace Our.UserAccess.IntegrationTests.Invitee;

/// <summary>What invited people see behind a link, whatever it is worth.</summary>
[Collection(nameof(MailSiteCollection))]
public sealed class LandingPageTests(MailSite site)
{
    private static readonly DateTime Yesterday = TimeProvider.System.GetUtcNow().UtcDateTime.AddDays(-1);

    [Fact]
    public async Task A_live_link_says_who_invites_whom_to_what_and_until_when()
    {
        InvitedPerson person = await InvitedPerson.OfAsync(site.Host, invitation => invitation with { Message = "Welcome to us", AccessUntil = new DateTime(2027, 6, 30, 22, 0, 0) });

        (HttpStatusCode status, string body) = await person.GetAsync();

        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Contains("<h1>You are invited to Acme</h1>", body, StringComparison.Ordinal);
        Assert.Contains(person.Inviter.Name!, body, StringComparison.Ordinal);
        Assert.Contains("Writers", body, StringComparison.Ordinal);
        Assert.Contains("Welcome to us", body, StringComparison.Ordinal);
        Assert.Contains(person.User.Email, body, StringComparison.Ordinal);
        Assert.Contains("Wednesday, 30 June 2027, 22:00 UTC", body, StringComparison.Ordinal);
        Assert.Contains($"datetime=\"{(await person.InvitationAsync()).ExpiresAt:yyyy-MM-ddTHH:mm:ssZ}\"", body, StringComparison.Ordinal);
        Assert.Contains("10 characters or more", body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Scanners_may_fetch_the_page_as_often_as_they_like()
    {
        InvitedPerson person = await InvitedPerson.OfAsync(site.Host);
        string before = await person.EverythingAsync();

        using BackOfficeBrowser scanner = site.Host.Browser();
        for (int i = 0; i < 3; i++)
        {
            using HttpResponseMessage got = await scanner.GetAsync(person.Url);
            using HttpResponseMessage head = await scanner.SendAsync(HttpMethod.Head, person.Url);
            Assert.Equal((HttpStatusCode.OK, HttpStatusCode.OK), (got.StatusCode, head.StatusCode));
        }

        Assert.Equal(before, await person.EverythingAsync());
    }

    [Fact]
    public async Task The_first_touch_opens_the_invitation_and_the_second_changes_nothing()
    {
        InvitedPerson person = await InvitedPerson.OfAsync(site.Host);

        Assert.Equal(HttpStatusCode.NoContent, (await person.PostAsync("/opened")).Status);
        string once = await person.EverythingAsync();
        Assert.Equal(HttpStatusCode.NoContent, (await person.PostAsync("/opened")).Status);

        Assert.Equal(InvitationState.Opened, (await person.InvitationAsync()).State);
        Assert.Equal(once, await person.EverythingAsync());
    }

    [Fact]
    public async Task Nobody_keeps_the_page_nor_frames_it_nor_finds_it_nor_hears_where_the_reader_came_from()
    {
        InvitedPerson person = await InvitedPerson.OfAsync(site.Host);
        using BackOfficeBrowser browser = site.Host.Browser();

        using HttpResponseMessage response = await browser.GetAsync(person.Url);
        string body = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

        Assert.Equal(["no-store"], response.Headers.GetValues("Cache-Control"));
        Assert.Equal(["no-referrer"], response.Headers.GetValues("Referrer-Policy"));
        Assert.Equal(["noindex, nofollow"], response.Headers.GetValues("X-Robots-Tag"));
        Assert.Equal(["DENY"], response.Headers.GetValues("X-Frame-Options"));
        string policy = response.Headers.GetValues("Content-Security-Policy").Single();
        Assert.StartsWith("default-src 'none'; ", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Match nonce = Regex.Match(policy, "'nonce-(?<nonce>[^']+)'", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1));
        Assert.Equal(2, Regex.Count(body, $"nonce=\"{Regex.Escape(nonce.Groups["nonce"].Value)}\"", RegexOptions.None, TimeSpan.FromSeconds(1)));
        Assert.False(response.Headers.Contains("Set-Cookie"));
    }

    [Fact]
    public async Task Each_end_of_an_invitation_has_its_own_words_and_offers_to_ask_for_a_new_one()
    {
        InvitedPerson[] people =
        [
            await InvitedPerson.OfAsync(site.Host, invitation => invitation with { ExpiresAt = Yesterday }),
            await InvitedPerson.OfAsync(site.Host, invitation => invitation with { State = InvitationState.Revoked, EndedAt = Yesterday }),
            await InvitedPerson.OfAsync(site.Host, linkEndedAt: Yesterday),
        ];
        string[] headings = ["This invitation has ended", "This invitation was taken back", "There is a newer link"];

        foreach ((InvitedPerson person, string heading) in people.Zip(headings))
        {
            (HttpStatusCode status, string body) = await person.GetAsync();

            Assert.Equal(HttpStatusCode.Gone, status);
            Assert.Contains($"<h1>{heading}</h1>", body, StringComparison.Ordinal);
            Assert.Contains($"Ask {person.Inviter.Name} for a new one", body, StringComparison.Ordinal);
            Assert.DoesNotContain("name=\"password\"", body, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task An_invitation_that_was_accepted_leads_to_signing_in()
    {
        InvitedPerson person = await InvitedPerson.OfAsync(site.Host, invitation => invitation with { State = InvitationState.Accepted, AcceptedAt = Yesterday, EndedAt = Yesterday });

        (HttpStatusCode status, string body) = await person.GetAsync();

        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Contains("You have accepted this invitation", body, StringComparison.Ordinal);
        Assert.Contains("href=\"/umbraco\"", body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Single_sign_on_asks_for_no_password()
    {
        InvitedPerson person = await InvitedPerson.OfAsync(site.Host, invitation => invitation with { SignIn = InvitationSignIn.SingleSignOn });

        (HttpStatusCode status, string body) = await person.GetAsync();

        Assert.Equal(HttpStatusCode.OK, status);
        Assert.DoesNotContain("name=\"password\"", body, StringComparison.Ordinal);
        Assert.Contains("You need no new password", body, StringComparison.Ordinal);
        (HttpStatusCode refused, string again) = await person.AcceptAsync();
        Assert.Equal(HttpStatusCode.OK, refused);
        Assert.Contains("You need no new password", again, StringComparison.Ordinal);
        Assert.Equal(InvitationState.Sent, (await person.InvitationAsync()).State);
    }

    [Fact]
    public async Task A_link_that_nobody_gave_out_tells_nothing_whatever_is_wrong_with_it()
    {
        InvitedPerson person = await InvitedPerson.OfAsync(site.Host);
        InvitedPerson other = await InvitedPerson.OfAsync(site.Host);
        string tampered = (person.Token[0] == 'A' ? 'B' : 'A') + person.Token[1..];
        string[] urls =
        [
            $"{InvitedPerson.Base}?id={person.Id}&token={tampered}",
            $"{InvitedPerson.Base}?id={person.Id}&token={other.Token}",
            $"{InvitedPerson.Base}?id={person.Id}&token={person.Token[..^1]}",
            $"{InvitedPerson.Base}?id={person.Id}&token={person.Token}A",
            $"{InvitedPerson.Base}?id={person.Id}",
            $"{InvitedPerson.Base}?id={Guid.CreateVersion7()}&token={person.Token}",
            $"{InvitedPerson.Base}?id=1&token={person.Token}",
            $"{InvitedPerson.Base}?token={person.Token}",
            InvitedPerson.Base,
        ];

        List<(HttpStatusCode Status, string Body)> answers = [];
        foreach (string url in urls)
        {
            (HttpStatusCode status, string body) = await person.GetAsync(url);
            answers.Add((status, Regex.Replace(body, "nonce=\"[^\"]+\"", string.Empty, RegexOptions.None, TimeSpan.FromSeconds(1))));
        }

        (HttpStatusCode Status, string Body) only = Assert.Single(answers.Distinct());
        Assert.Equal(HttpStatusCode.NotFound, only.Status);
        Assert.Contains("This link does not work", only.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Names_and_messages_are_words_and_never_markup()
    {
        InvitedPerson person = await InvitedPerson.OfAsync(site.Host, invitation => invitation with
        {
            Name = "\"><script>alert(1)</script>",
            Message = "</blockquote><img src=x onerror=alert(1)>",
        });

        (_, string body) = await person.GetAsync();

        Assert.Equal(1, Regex.Count(body, "<script", RegexOptions.None, TimeSpan.FromSeconds(1)));
        Assert.DoesNotContain("<img src=x", body, StringComparison.Ordinal);
        Assert.Contains("value=\"&quot;&gt;&lt;script&gt;", body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("da-DK", "en", "Du er inviteret til Acme")]
    [InlineData(null, "sv;q=0.5, de-AT;q=0.9, fr", "Sie sind zu Acme eingeladen")]
    [InlineData("fr-FR", "nl", "U bent uitgenodigd voor Acme")]
    [InlineData(null, "*", "You are invited to Acme")]
    public async Task The_invitations_language_goes_before_the_browsers(string? language, string accepted, string heading)
    {
        InvitedPerson person = await InvitedPerson.OfAsync(site.Host, invitation => invitation with { Language = language });
        using HttpClient browser = new() { BaseAddress = site.Host.Address };
        browser.DefaultRequestHeaders.Add("Accept-Language", accepted);

        string body = await browser.GetStringAsync(person.Url, TestContext.Current.CancellationToken);

        Assert.Contains($"<h1>{heading}</h1>", body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task When_the_user_is_gone_there_is_nothing_left_to_accept()
    {
        InvitedPerson person = await InvitedPerson.OfAsync(site.Host, invitation => invitation with { UserId = null });

        Assert.Equal(HttpStatusCode.Gone, (await person.GetAsync()).Status);
        Assert.Equal(HttpStatusCode.Gone, (await person.AcceptAsync()).Status);
    }

    [Fact]
    public async Task Who_asks_too_often_for_one_invitation_is_told_to_wait()
    {
        InvitedPerson person = await InvitedPerson.OfAsync(site.Host);
        using BackOfficeBrowser browser = site.Host.Browser();
        for (int i = 0; i < MailSite.RequestsPerInvitation; i++)
        {
            using HttpResponseMessage fine = await browser.GetAsync(person.Url);
            Assert.Equal(HttpStatusCode.OK, fine.StatusCode);
        }

        using HttpResponseMessage response = await browser.GetAsync(person.Url);

        Assert.Equal(HttpStatusCode.TooManyRequests, response.StatusCode);
        Assert.InRange(response.Headers.RetryAfter!.Delta!.Value, TimeSpan.FromSeconds(1), TimeSpan.FromMinutes(1));
        Assert.Contains("Too many attempts", await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.TooManyRequests, (await person.AcceptAsync()).Status);
    }

    [Fact]
    public async Task What_is_no_form_is_no_link()
    {
        using BackOfficeBrowser browser = site.Host.Browser();
        using StringContent nonsense = new("--x\r\nnonsense", new System.Net.Http.Headers.MediaTypeHeaderValue("multipart/form-data") { Parameters = { new("boundary", "x") } });

        using HttpResponseMessage response = await browser.SendAsync(HttpMethod.Post, InvitedPerson.Base + "/accept", nonsense, authorized: false);
        using HttpResponseMessage json = await browser.PostAsync(InvitedPerson.Base + "/accept", new { id = "x" });

        Assert.Equal((HttpStatusCode.NotFound, HttpStatusCode.NotFound), (response.StatusCode, json.StatusCode));
    }
}
