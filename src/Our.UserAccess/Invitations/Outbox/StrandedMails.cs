using Our.UserAccess.Invitations.Contracts;
using Our.UserAccess.Invitations.Persistence;

namespace Our.UserAccess.Invitations.Outbox;

/// <summary>
/// Says of what the site did not finish before it stopped that nobody knows, and never does it again by itself. Only a mail that
/// was not queued yet was surely not sent: where the person was made with all that they get, it goes out.
/// </summary>
internal sealed class StrandedMails(OutboxStore outbox, InvitationStore store, GrantStore grants, IInvitedPeople people, TimeProvider clock)
{
    public const string NotMade = "The site stopped before the person was made. Send the draft again.";

    private const string Stopped = "The site stopped while the person was being made. Look at their groups and assignments, then send the invitation again.";

    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    public async Task SettleAsync(DateTime before, CancellationToken cancellationToken)
    {
        foreach (Invitation stranded in await outbox.StrandedAsync(before, cancellationToken))
        {
            InvitedPerson? person = stranded.State == InvitationState.Draft ? await people.FindAsync(stranded.Email) : null;
            bool isComplete = person is not null && IsComplete(stranded, person, [.. (await grants.OfAsync([stranded.Id], cancellationToken))[stranded.Id]]);
            await store.ChangeAsync(stranded.Id, invitation => Settled(invitation, person, isComplete), cancellationToken);
        }
    }

    // Umbraco stores a person with their groups in one transaction; the rest comes afterwards.
    private static bool IsComplete(Invitation draft, InvitedPerson person, InvitationGrant[] given) =>
        draft is { SignIn: InvitationSignIn.Password, AccessUntil: null }
        && person is { IsInvited: true, InvitedAt: { } invited } && invited >= draft.SendingSince
        && Array.TrueForAll(given, grant => grant.IsMembership && person.GroupIds.Contains(grant.GroupId));

    private InvitationChange? Settled(Invitation invitation, InvitedPerson? person, bool isComplete) => invitation switch
    {
        { State: not InvitationState.Draft } => invitation.Stranded(Now),
        { SendingSince: not null } when isComplete => invitation.Made(person!.UserId, person.Language, Now),
        _ => Unmade(invitation, person),
    };

    private InvitationChange? Unmade(Invitation draft, InvitedPerson? person) => (draft.SendingSince, person) switch
    {
        (null, _) => null,
        (_, { HasSignedIn: false }) => InvitationChange.Of(
            draft, draft.Become(InvitationState.Failed) with { UserId = person.UserId, Language = person.Language, SendingSince = null, LastError = Stopped })
            .With(InvitationEventKind.Failed, Now, Stopped),
        _ => InvitationChange.Of(draft, draft with { SendingSince = null, LastError = NotMade }).With(InvitationEventKind.Failed, Now, NotMade),
    };
}
