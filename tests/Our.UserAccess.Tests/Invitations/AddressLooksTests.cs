using Our.UserAccess.Invitations.CheckInvitation;
using Our.UserAccess.Invitations.Sending;

namespace Our.UserAccess.Tests.Invitations;

public sealed class AddressLooksTests
{
    [Theory]
    [InlineData("ida@gmial.com", "ida@gmail.com")]
    [InlineData("ida@gmai.com", "ida@gmail.com")]
    [InlineData("ida@hotmaill.com", "ida@hotmail.com")]
    [InlineData("ida@acmee.test", "ida@acme.test")]
    [InlineData("ida@company.con", "ida@company.com")]
    [InlineData("ida@gmail.com", null)]
    [InlineData("ida@company.com", null)]
    [InlineData("ida", null)]
    public void A_slip_of_one_letter_in_a_usual_domain_is_seen(string email, string? suggestion) =>
        Assert.Equal(suggestion, AddressLooks.Suggestion(email, ["acme.test"]));

    [Theory]
    [InlineData("ida@GMail.com", true)]
    [InlineData("ida@acme.test", false)]
    public void A_private_address_is_known_by_its_domain(string email, bool isPrivate) => Assert.Equal(isPrivate, AddressLooks.IsPrivate(email));

    [Theory]
    [InlineData("ida@acme.test", true)]
    [InlineData("ida@ACME.test", true)]
    [InlineData("ida@acme.test.evil.test", false)]
    [InlineData("ida@evilacme.test", false)]
    [InlineData("ida@acme.test@evil.test", false)]
    public void Only_whole_domains_are_allowed(string email, bool isAllowed) => Assert.Equal(isAllowed, EmailDomain.IsAllowed(email, ["acme.test"]));
}
