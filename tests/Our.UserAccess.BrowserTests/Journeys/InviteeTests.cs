using Our.UserAccess.BrowserTests.Browser;
using Our.UserAccess.BrowserTests.Evidence;
using Our.UserAccess.BrowserTests.Pages;
using Our.UserAccess.BrowserTests.Site;

namespace Our.UserAccess.BrowserTests.Journeys;

/// <summary>The whole way from an invitation to the content that was promised, with a real mail server in between.</summary>
public sealed class InviteeTests(BrowserFixture browser, SiteFixture site) : Journey(browser, site)
{
    private const string Password = "Good-Password-2026";
    private readonly SiteFixture _site = site;

    private InvitationPage Invitation => new(Page);

    [Fact]
    public async Task Somebody_is_invited_by_mail_and_gets_in_where_they_were_promised()
    {
        using var administrator = await InvitationsApi.SignInAsync(_site.Address);
        var person = await administrator.InviteAsync("Ida Invited", workspace: "Acme", message: "Welcome!\nAnna shows you around.");
        var mail = Assert.Single(await _site.Mail.WaitAsync(person.Email));
        Assert.Equal("Ada Admin invites you to 127.0.0.1", mail.Subject);
        // The site has a port of its own in tests, which it is not told.
        Uri link = new(new Uri(_site.Address), mail.Link.PathAndQuery);
        await ScanAsync(link);
        Assert.Equal("sent", await administrator.StateOfAsync(person));

        await BeginAsync();
        await Invitation.OpenAsync(link);
        await Expect(Invitation.Main).ToContainTextAsync("Ada Admin invites you to work in the backoffice of 127.0.0.1.");
        await Expect(Invitation.Main).ToContainTextAsync("Anna shows you around.");
        await Expect(Invitation.Main).ToContainTextAsync("Acme");
        await Page.AssertWholePageAccessibleAsync();
        await Page.DocumentAsync("invitation-page");

        await AssertWeakPasswordIsRefusedAsync();
        Assert.Equal("opened", await administrator.StateOfAsync(person));

        await Invitation.AcceptAsync(Password);
        await Expect(Invitation.Heading).ToHaveTextAsync("You are in");
        await Invitation.SignIn.ClickAsync();
        await SignInPage.SubmitAsync(person.Email, Password);
        await Backoffice.IsReadyAsync();
        await Expect(new NodePage(Page, "document").TreeItem("Acme")).ToBeVisibleAsync();
        await Expect(Backoffice.Sidebar.Locator("umb-document-tree-item")).ToHaveCountAsync(1);
        Assert.Equal("accepted", await administrator.StateOfAsync(person));
        // "Changed": the person put their name right.
        Assert.Equal(
            ["invitation.created", "invitation.queued", "invitation.sent", "invitation.opened", "invitation.changed", "invitation.accepted"],
            await administrator.AuditedAsync(person));
    }

    private async Task AssertWeakPasswordIsRefusedAsync()
    {
        Tolerate("422 POST /umbraco/user-access/invitation/accept");
        await Invitation.Name.FillAsync("Ida Olsen");
        await Invitation.AcceptAsync("weak");
        await Expect(Invitation.Password).ToBeFocusedAsync();
        await Expect(Invitation.Password).ToHaveAccessibleDescriptionAsync(new Regex("^The password still needs: 10 characters or more"));
        await Expect(Invitation.Password).ToHaveValueAsync(string.Empty);
        await Expect(Invitation.Name).ToHaveValueAsync("Ida Olsen");
        await Page.AssertWholePageAccessibleAsync();
    }

    /// <summary>What a mail scanner does before the person ever sees the mail.</summary>
    private static async Task ScanAsync(Uri link)
    {
        using HttpClient scanner = new();
        for (var i = 0; i < 3; i++)
        {
            using var response = await scanner.GetAsync(link, TestContext.Current.CancellationToken);
            response.EnsureSuccessStatusCode();
        }
    }
}
