using Our.UserAccess.Invitations;
using Our.UserAccess.Invitations.Contracts;

namespace Our.UserAccess.Tests.Invitations;

public sealed class InvitationTransitionsTests
{
    // One line a state, in the order of the states: d q s f o a e r.
    private static readonly Dictionary<string, string> Allowed = new(StringComparer.Ordinal)
    {
        ["Draft"] = ".q.f....",
        ["Queued"] = "..sf.a.r",
        ["Sent"] = ".q..oaer",
        ["Failed"] = ".q..oaer",
        ["Opened"] = ".q...aer",
        ["Accepted"] = "........",
        ["Expired"] = ".q...a.r",
        ["Revoked"] = "........",
    };

    public static TheoryData<string, string> Pairs()
    {
        var pairs = new TheoryData<string, string>();
        foreach (string from in Enum.GetNames<InvitationState>())
        {
            Array.ForEach(Enum.GetNames<InvitationState>(), to => pairs.Add(from, to));
        }

        return pairs;
    }

    [Theory]
    [MemberData(nameof(Pairs))]
    public void A_state_is_followed_by_what_the_table_allows_and_by_nothing_else(string from, string to)
    {
        bool allowed = Allowed[from][(int)Enum.Parse<InvitationState>(to)] != '.';
        Invitation invitation = Sample.Invitation(Enum.Parse<InvitationState>(from));

        Assert.Equal(allowed, InvitationTransitions.Allows(invitation.State, Enum.Parse<InvitationState>(to)));
        if (allowed)
        {
            Assert.Equal(to, invitation.Become(Enum.Parse<InvitationState>(to)).State.ToString());
        }
        else
        {
            Assert.Throws<InvalidOperationException>(() => invitation.Become(Enum.Parse<InvitationState>(to)));
        }
    }

    [Theory]
    [InlineData("Sent", -1, "Sent")]
    [InlineData("Sent", 0, "Expired")]
    [InlineData("Sent", 1, "Expired")]
    [InlineData("Opened", 0, "Expired")]
    [InlineData("Failed", 0, "Expired")]
    [InlineData("Queued", 1, "Queued")]
    [InlineData("Accepted", 1, "Accepted")]
    [InlineData("Revoked", 1, "Revoked")]
    [InlineData("Draft", 1, "Draft")]
    public void An_invitation_expires_to_the_second(string state, int secondsAfter, string expected)
    {
        Invitation invitation = Sample.Invitation(Enum.Parse<InvitationState>(state)) with { ExpiresAt = Sample.Noon };

        Assert.Equal(expected, invitation.StateAt(Sample.Noon.AddSeconds(secondsAfter)).ToString());
    }
}
