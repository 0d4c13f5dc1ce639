using System.Net;
using System.Text.RegularExpressions;
using Our.UserAccess.IntegrationTests.Mail;
using Our.UserAccess.Invitations.Contracts;
using Umbraco.Cms.Core.Models.Membership;

namespace Our.UserAccess.IntegrationTests.Invitee;

/// <summary>From a link to an account, once.</summary>
[Collection(nameof(MailSiteCollection))]
public sealed class AcceptanceTests(MailSite site)
{
    [Fact]
    public async Task Name_and_password_make_an_account_that_signs_in_with_its_groups()
    {
        InvitedPerson person = await InvitedPerson.OfAsync(site.Host);

        (HttpStatusCode status, string body) = await person.AcceptAsync(name: "  Ida \t Olsen ");

        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Contains("<h1>You are in</h1>", body, StringComparison.Ordinal);
        Assert.Contains(person.User.Username, body, StringComparison.Ordinal);
        Assert.True(await person.CanSignInAsync());
        IUser user = await person.ReloadAsync();
        Assert.Equal(("Ida Olsen", UserState.Active), (user.Name, user.UserState));
        Assert.Equal(["writer"], user.Groups.Select(group => group.Alias));
        Assert.Equal(InvitationState.Accepted, (await person.InvitationAsync()).State);
    }

    [Fact]
    public async Task A_link_works_once()
    {
        InvitedPerson person = await InvitedPerson.OfAsync(site.Host);
        await person.AcceptAsync();

        (_, string body) = await person.AcceptAsync(password: "Another-Password-2026");

        Assert.Contains("You have accepted this invitation", body, StringComparison.Ordinal);
        Assert.True(await person.CanSignInAsync());
        Assert.False(await person.CanSignInAsync("Another-Password-2026"));
    }

    [Fact]
    public async Task Of_many_who_accept_at_once_one_gets_in()
    {
        InvitedPerson person = await InvitedPerson.OfAsync(site.Host);
        string[] passwords = [.. Enumerable.Range(0, 6).Select(number => $"Good-Password-{number}")];

        (HttpStatusCode Status, string Body)[] answers = await Task.WhenAll(passwords.Select(password => person.AcceptAsync(password: password)));

        int winner = Assert.Single(Enumerable.Range(0, 6), index => answers[index].Body.Contains("<h1>You are in</h1>", StringComparison.Ordinal));
        Assert.True(await person.CanSignInAsync(passwords[winner]));
    }

    [Fact]
    public async Task A_weak_password_is_refused_beside_its_field_and_everything_else_is_kept()
    {
        InvitedPerson person = await InvitedPerson.OfAsync(site.Host);

        (HttpStatusCode status, string body) = await person.AcceptAsync(name: "Ida <Olsen>", password: "Weak-1");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, status);
        Assert.Contains("<title>Error: You are invited to Acme</title>", body, StringComparison.Ordinal);
        Assert.Contains("id=\"password-error\">The password still needs: 10 characters or more.", body, StringComparison.Ordinal);
        Assert.Matches(new Regex("<input id=\"password\"[^>]+aria-describedby=\"password-error rules\" aria-invalid=\"true\" autofocus>", RegexOptions.None, TimeSpan.FromSeconds(1)), body);
        Assert.Contains("value=\"Ida &lt;Olsen&gt;\"", body, StringComparison.Ordinal);
        Assert.DoesNotContain("Weak-1", body, StringComparison.Ordinal);
        Assert.Equal(InvitationState.Opened, (await person.InvitationAsync()).State);
        Assert.Equal(UserState.Invited, (await person.ReloadAsync()).UserState);
        Assert.Contains("You are in", (await person.AcceptAsync()).Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_name_is_needed_and_is_what_is_corrected_first()
    {
        InvitedPerson person = await InvitedPerson.OfAsync(site.Host);

        (HttpStatusCode status, string body) = await person.AcceptAsync(name: " \r\n ", password: string.Empty);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, status);
        Assert.Contains("id=\"name-error\">Enter your name.", body, StringComparison.Ordinal);
        Assert.DoesNotContain("value=\"Ida Invited\"", body, StringComparison.Ordinal);
        Assert.Equal(1, Regex.Count(body, " autofocus", RegexOptions.None, TimeSpan.FromSeconds(1)));
    }

    [Fact]
    public async Task Who_holds_another_link_cannot_take_this_invitation()
    {
        InvitedPerson person = await InvitedPerson.OfAsync(site.Host);
        InvitedPerson other = await InvitedPerson.OfAsync(site.Host);

        (HttpStatusCode status, _) = await person.PostAsync("/accept", new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["token"] = other.Token,
            ["name"] = "Mallory",
            ["password"] = InvitedPerson.GoodPassword,
        });

        Assert.Equal(HttpStatusCode.NotFound, status);
        Assert.Equal(UserState.Invited, (await person.ReloadAsync()).UserState);
    }

    [Theory]
    [InlineData("Expired")]
    [InlineData("Revoked")]
    [InlineData("Superseded")]
    public async Task A_link_that_is_over_lets_nobody_in(string how)
    {
        DateTime now = TimeProvider.System.GetUtcNow().UtcDateTime;
        InvitedPerson person = await InvitedPerson.OfAsync(
            site.Host,
            invitation => how switch
            {
                "Expired" => invitation with { ExpiresAt = now },
                "Revoked" => invitation with { State = InvitationState.Revoked, EndedAt = now },
                _ => invitation,
            },
            how == "Superseded" ? now : null);

        Assert.Equal(HttpStatusCode.Gone, (await person.AcceptAsync()).Status);
        Assert.Equal(UserState.Invited, (await person.ReloadAsync()).UserState);
        Assert.False(await person.CanSignInAsync());
    }

    [Fact]
    public async Task Somebody_who_was_disabled_meanwhile_does_not_get_in_and_is_told()
    {
        InvitedPerson person = await InvitedPerson.OfAsync(site.Host);
        IUser user = await person.ReloadAsync();
        await DisableAsync(user);

        (HttpStatusCode status, string body) = await person.AcceptAsync();

        Assert.Equal(HttpStatusCode.UnprocessableEntity, status);
        Assert.Contains("role=\"alert\"", body, StringComparison.Ordinal);
        Assert.Null((await person.InvitationAsync()).ClaimedAt);
        Assert.False(await person.CanSignInAsync());
    }

    private async Task DisableAsync(IUser user) =>
        Assert.Null(await Microsoft.Extensions.DependencyInjection.ServiceProviderServiceExtensions
            .GetRequiredService<Our.UserAccess.Users.Contracts.IUserEditor>(site.Host.Services).DisableAsync(user.Key));
}
