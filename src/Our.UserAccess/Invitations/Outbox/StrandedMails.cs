using Our.UserAccess.Invitations.Contracts;
using Our.UserAccess.Invitations.Persistence;

namespace Our.UserAccess.Invitations.Outbox;

/// <summary>Says of what the site did not finish before it stopped that nobody knows, and never does it again by itself.</summary>
internal sealed class StrandedMails(OutboxStore outbox, InvitationStore store, IInvitedPeople people, TimeProvider clock)
{
    private const string Stopped = "The site stopped while the person was being made. Look at their groups and assignments, then send the invitation again.";
    private const string NotMade = "The site stopped before the person was made. Send the draft again.";

    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    public async Task SettleAsync(DateTime before, CancellationToken cancellationToken)
    {
        foreach (Invitation stranded in await outbox.StrandedAsync(before, cancellationToken))
        {
            InvitedPerson? person = stranded.State == InvitationState.Draft ? await people.FindAsync(stranded.Email) : null;
            await store.ChangeAsync(
                stranded.Id,
                invitation => invitation.State == InvitationState.Draft ? Unmade(invitation, person) : invitation.Stranded(Now),
                cancellationToken);
        }
    }

    private InvitationChange? Unmade(Invitation draft, InvitedPerson? person) => (draft.SendingSince, person) switch
    {
        (null, _) => null,
        (_, { HasSignedIn: false }) => InvitationChange.Of(
            draft, draft.Become(InvitationState.Failed) with { UserId = person.UserId, Language = person.Language, SendingSince = null, LastError = Stopped })
            .With(InvitationEventKind.Failed, Now, Stopped),
        _ => InvitationChange.Of(draft, draft with { SendingSince = null, LastError = NotMade }).With(InvitationEventKind.Failed, Now, NotMade),
    };
}
