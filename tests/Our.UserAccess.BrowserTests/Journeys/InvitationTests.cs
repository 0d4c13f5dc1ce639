using Our.UserAccess.BrowserTests.Browser;
using Our.UserAccess.BrowserTests.Evidence;
using Our.UserAccess.BrowserTests.Pages;
using Our.UserAccess.BrowserTests.Site;
using Our.UserAccess.IntegrationTests.Mail;
using TestSite.Seed;

namespace Our.UserAccess.BrowserTests.Journeys;

/// <summary>Inviting people, with a real mail server at the other end.</summary>
public sealed class InvitationTests(BrowserFixture browser, SiteFixture site) : Journey(browser, site)
{
    private readonly SiteFixture _site = site;

    private InvitationPages Invitations => new(Page);

    [Fact]
    public async Task Somebody_is_invited_to_one_site_until_the_end_of_the_month_on_one_screen()
    {
        await BeginAsync(DemoAccounts.Administrator);
        await new UserAccessSection(Page).OpenUsersAsync();
        await Invitations.InviteAsync();
        await Invitations.FillAsync("Name", "Signe Site");
        await Invitations.FillAsync("E-mail", "signe.site@gmial.com");
        await Invitations.PressAsync("Did you mean signe.site@gmail.com?");
        await Invitations.HoldAsync("Acme", "Writers");
        await Invitations.PressAsync("End of the month");
        await Invitations.FillAsync("Reason", "The autumn campaign");
        await Page.Keyboard.PressAsync("Escape");
        await Invitations.PressAsync("Stay");
        await Invitations.PressAsync("Preview of the mail");
        await Expect(Invitations.One.Locator("#subject")).ToContainTextAsync("Ada Admin");
        await Page.AssertAccessibleAsync();
        await Page.DocumentAsync("invite");

        await Invitations.PressAsync("Send the invitation");

        await Expect(Invitations.One.GetByRole(AriaRole.Heading, new() { Name = "Signe Site is invited" })).ToBeVisibleAsync();
        Assert.Single(await _site.Mail.WaitAsync("signe.site@gmail.com"));
        await Invitations.PressAsync("Open the invitation");
        await Expect(Invitations.State).ToHaveTextAsync("Sent");
        await Expect(Invitations.Timeline.First).ToContainTextAsync("Taken by the mail server");
        await Page.Mouse.MoveAsync(0, 0);
        await Page.AssertAccessibleAsync();
        await Page.DocumentAsync("invitation");
        await Invitations.OpenListAsync("?q=Signe");
        await Expect(Invitations.Row("Signe Site")).ToContainTextAsync("Acme");
        await Expect(Invitations.Row("Signe Site").Locator("our-ua-time-left")).ToHaveTextAsync("3 days left");
        await Page.AssertAccessibleAsync();
        await Page.DocumentAsync("invitations");
    }

    [Fact]
    public async Task A_mail_that_was_refused_says_why_and_is_sent_to_another_address()
    {
        await _site.Mail.AddAsync(SmtpRule.Refuse("rasmus.refused@example.test"));
        await BeginAsync(DemoAccounts.Administrator);
        var id = await new PeopleApi(Page).InviteAsync("Rasmus Refused", "rasmus.refused@example.test");
        await Invitations.OpenAsync(id);
        await Expect(Invitations.State).ToHaveTextAsync("Not delivered");
        await Expect(Invitations.Failed).ToContainTextAsync("No such user here");
        await Page.AssertAccessibleAsync();

        await Invitations.PressAsync("Change the address");
        await Page.Locator("our-ua-invitation-email-modal").GetByRole(AriaRole.Textbox, new() { Name = "E-mail" }).FillAsync("rasmus@example.test");
        await Invitations.PressAsync("Send it there");

        await Expect(Invitations.State).ToHaveTextAsync("Sent");
        await Expect(Invitations.Timeline.Filter(new() { HasText = "Address changed" }).First).ToContainTextAsync("rasmus@example.test");
        await Expect(Invitations.Timeline.Filter(new() { HasText = "Not delivered" })).ToContainTextAsync("No such user here");
        Assert.Single(await _site.Mail.WaitAsync("rasmus@example.test"));
    }

    [Fact]
    public async Task Many_are_invited_from_a_pasted_list_once_its_broken_line_is_mended()
    {
        await BeginAsync(DemoAccounts.Administrator);
        await Invitations.OpenListAsync();
        await new Backoffice(Page).HasSettledAsync();
        await Invitations.PressAsync("Invite many");
        var list = Invitations.Many.GetByRole(AriaRole.Textbox, new() { Name = "The list" });
        await list.FillAsync("Mona Many <mona.many@example.test>\n\nMads Many <mads.many at example.test>");
        await Invitations.Many.Locator("our-ua-group-choice uui-checkbox").Filter(new() { HasText = "Writers" }).ClickAsync();
        await Invitations.PressAsync("Check");
        await Expect(Invitations.Many.GetByRole(AriaRole.Row).Nth(1)).ToContainTextAsync(new Regex("3.*Mads Many <mads.many at example.test> – "));
        await Page.AssertAccessibleAsync();
        await Invitations.PressAsync("Change the list");
        await list.FillAsync("Mona Many <mona.many@example.test>\n\nMads Many <mads.many@example.test>");
        await Invitations.PressAsync("Check");

        await Invitations.PressAsync("Invite 2 people");

        await Expect(Page.Locator("our-ua-operation-results li")).ToHaveCountAsync(2);
        await Expect(Page.Locator("our-ua-operation").GetByRole(AriaRole.Status)).ToContainTextAsync("All 2 done. 2 changed");
        Assert.Single(await _site.Mail.WaitAsync("mona.many@example.test"));
        Assert.Single(await _site.Mail.WaitAsync("mads.many@example.test"));
        await Page.AssertAccessibleAsync();
    }

    [Fact]
    public async Task Several_are_sent_again_with_a_repetition_of_what_failed_and_revoked_to_the_end()
    {
        await BeginAsync(DemoAccounts.Administrator);
        foreach (var name in new[] { "Lapwing One", "Lapwing Two", "Lapwing Three" })
        {
            var email = name.Replace(' ', '.').ToLowerInvariant() + "@example.test";
            await new PeopleApi(Page).InviteAsync(name, email);
            await _site.Mail.WaitAsync(email);
        }

        Tolerate("503 POST /umbraco/management/api/v1/user-access/invitations/");
        var refusals = 1;
        await Page.RouteAsync("**/invitations/*/resend", async route => await (Interlocked.Decrement(ref refusals) == 0
            ? route.FulfillAsync(new() { Status = 503, ContentType = "application/problem+json", Body = """{ "status": 503, "title": "Busy", "detail": "The site is busy." }""" })
            : route.ContinueAsync()));
        await Invitations.OpenListAsync("?q=Lapwing");
        await Invitations.TakeAllAsync(3);
        await Invitations.PressAsync("Send again");
        await Invitations.PressAsync("Send 3 invitations again");

        await Expect(Invitations.Bulk.GetByRole(AriaRole.Status)).ToHaveTextAsync("All 3 done. 2 changed, 0 skipped, 1 failed.");
        await Page.AssertAccessibleAsync();
        await Page.DocumentAsync("invitations-bulk");
        await Invitations.PressAsync("Repeat for the one that failed");
        await Expect(Invitations.Bulk.GetByRole(AriaRole.Status)).ToHaveTextAsync("All 3 done. 3 changed, 0 skipped, 0 failed.");
        await Invitations.PressAsync("Close");
        foreach (var email in new[] { "lapwing.one@example.test", "lapwing.two@example.test", "lapwing.three@example.test" })
        {
            await _site.Mail.WaitAsync(email, 2);
        }

        await Invitations.TakeAllAsync(3);
        await Invitations.PressAsync("Revoke");
        await Invitations.Bulk.GetByRole(AriaRole.Textbox).FillAsync("The campaign is off");
        await Invitations.PressAsync("Revoke 3 invitations");
        await Expect(Invitations.Bulk.GetByRole(AriaRole.Status)).ToHaveTextAsync("All 3 done. 3 changed, 0 skipped, 0 failed.");
        await Invitations.PressAsync("Close");
        await Expect(Invitations.Row("Lapwing").Filter(new() { HasText = "Revoked" })).ToHaveCountAsync(3);
        await Invitations.TakeAllAsync(3);
        await Invitations.PressAsync("Revoke");
        await Invitations.PressAsync("Revoke 3 invitations");
        await Expect(Invitations.Bulk.GetByRole(AriaRole.Status)).ToHaveTextAsync("All 3 done. 0 changed, 3 skipped, 0 failed.");
        await Expect(Invitations.Bulk).ToContainTextAsync("It was revoked.");
    }
}
