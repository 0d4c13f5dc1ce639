using System.Net;
using Microsoft.Extensions.Options;
using Our.UserAccess.Invitee;
using Our.UserAccess.Invitee.Limits;

namespace Our.UserAccess.Tests.Invitee;

public sealed class InviteeLimitsTests
{
    [Fact]
    public void One_address_is_slowed_down_and_another_is_not()
    {
        using InviteeLimits limits = Limits(perAddress: 2);
        IPAddress guesser = IPAddress.Parse("192.0.2.1");

        Assert.Null(limits.TooManyFrom(guesser));
        Assert.Null(limits.TooManyFrom(guesser));
        Assert.InRange(limits.TooManyFrom(guesser)!.Value, TimeSpan.FromTicks(1), TimeSpan.FromMinutes(1));
        // Addresses share places, so one alone might be in the guesser's.
        Assert.Contains(Enumerable.Range(1, 9), last => limits.TooManyFrom(IPAddress.Parse($"198.51.100.{last}")) is null);
    }

    [Fact]
    public void A_network_of_version_6_counts_as_one_and_a_mapped_address_as_what_it_is()
    {
        using InviteeLimits six = Limits(perAddress: 1);
        using InviteeLimits four = Limits(perAddress: 1);

        Assert.Null(six.TooManyFrom(IPAddress.Parse("2001:db8:1:2::1")));
        Assert.NotNull(six.TooManyFrom(IPAddress.Parse("2001:db8:1:2:ffff::9")));
        Assert.Null(four.TooManyFrom(IPAddress.Parse("192.0.2.55")));
        Assert.NotNull(four.TooManyFrom(IPAddress.Parse("::ffff:192.0.2.55")));
    }

    [Fact]
    public void One_invitation_is_guarded_wherever_the_requests_come_from()
    {
        using InviteeLimits limits = Limits(perInvitation: 1);
        var id = Guid.CreateVersion7();

        Assert.Null(limits.TooManyFor(id));
        Assert.NotNull(limits.TooManyFor(id));
    }

    [Fact]
    public void A_connection_without_an_address_is_counted_too()
    {
        using InviteeLimits limits = Limits(perAddress: 1);

        Assert.Null(limits.TooManyFrom(address: null));
        Assert.NotNull(limits.TooManyFrom(address: null));
    }

    private static InviteeLimits Limits(int perAddress = 100, int perInvitation = 100) =>
        new(Options.Create(new InviteeOptions { RequestsPerAddress = perAddress, RequestsPerInvitation = perInvitation }));
}
