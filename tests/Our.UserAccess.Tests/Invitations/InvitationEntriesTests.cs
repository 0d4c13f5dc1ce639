using Our.UserAccess.Audit.Contracts;
using Our.UserAccess.Invitations;
using Our.UserAccess.Invitations.Contracts;
using Our.UserAccess.Invitations.Telling;

namespace Our.UserAccess.Tests.Invitations;

public sealed class InvitationEntriesTests
{
    public static TheoryData<string> Kinds => [.. Enum.GetNames<InvitationEventKind>()];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Every_line_of_a_timeline_has_an_action_of_its_own(string kind)
    {
        InvitationEventKind happened = Enum.Parse<InvitationEventKind>(kind);
        Invitation invitation = Sample.Invitation(InvitationState.Sent);
        InvitationEvent line = InvitationChange.Event(invitation.Id, happened, Sample.Noon, "It happened.");

        AuditEntry entry = Assert.Single(InvitationEntries.Of(invitation, invitation, [line]));

        Assert.Equal($"invitation.{kind}", entry.Action, ignoreCase: true);
        Assert.Contains(entry.Action, AuditActions.All);
        Assert.Equal((AuditSubjectKinds.Invitation, invitation.Id, "Ida"), (entry.Subject.Kind, entry.Subject.Id, entry.Subject.Name));
        Assert.Contains(invitation.UserId!.Value, entry.Related);
    }

    [Fact]
    public void A_change_without_a_line_is_told_by_what_has_changed_and_nothing_by_nothing()
    {
        Invitation draft = Sample.Invitation(InvitationState.Draft);

        AuditEntry changed = Assert.Single(InvitationEntries.Of(draft, draft with { Name = "Ida B." }, []));

        Assert.Equal(AuditActions.InvitationChanged, changed.Action);
        Assert.Equal("name", Assert.Single(changed.Changes).Field);
        Assert.Empty(InvitationEntries.Of(draft, draft with { SendingSince = Sample.Noon, Version = 2 }, []));
        Assert.Equal(AuditActions.InvitationDeleted, Assert.Single(InvitationEntries.Of(draft, after: null, [])).Action);
    }

    [Fact]
    public void What_somebody_wrote_to_somebody_is_not_told()
    {
        Invitation draft = Sample.Invitation(InvitationState.Draft);

        Assert.Empty(InvitationEntries.Of(draft, draft with { Message = "Between us" }, []));
    }
}
