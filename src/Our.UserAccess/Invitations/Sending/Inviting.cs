using Our.UserAccess.Invitations.Contracts;
using Our.UserAccess.Invitations.Outbox;
using Our.UserAccess.Invitations.Persistence;
using Our.UserAccess.Permissions.Contracts;
using Our.UserAccess.Shared.Outcomes;

namespace Our.UserAccess.Invitations.Sending;

internal sealed class Inviting(
    InvitingRules rules, PersonMaker maker, InvitationStore store, InvitationDrafts drafts, Resending resending, OutboxSignal signal, TimeProvider clock, ICurrentUser current) : IInviting
{
    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    public Task<Failure?> RefusalAsync(NewInvitation wanted, CancellationToken cancellationToken) => rules.RefusalAsync(wanted, cancellationToken);

    public async Task<Outcome<Guid>> InviteAsync(NewInvitation wanted, CancellationToken cancellationToken) =>
        (await SendAsync(wanted, cancellationToken)).TryGet(out Invitation? sent, out Failure? refused) ? sent.UserId!.Value : refused;

    /// <summary>The row first, then the person, then the queue: whatever stops in between is found again.</summary>
    public async Task<Outcome<Invitation>> SendAsync(NewInvitation wanted, CancellationToken cancellationToken)
    {
        if (await rules.RefusalAsync(wanted, cancellationToken) is Failure refused)
        {
            return refused;
        }

        Invitation draft = await drafts.AddAsync(wanted, isBeingMade: true, cancellationToken);
        Outcome<Invitation> made = await QueueAsync(draft, wanted, cancellationToken);
        if (made.Failure is not null)
        {
            await drafts.RemoveAsync(draft.Id, cancellationToken);
        }

        return made;
    }

    /// <summary>Sends a draft; it stays one where that fails.</summary>
    public async Task<Outcome<Invitation>> SendAsync(Invitation draft, NewInvitation wanted, CancellationToken cancellationToken)
    {
        if (await rules.RefusalAsync(wanted, cancellationToken) is Failure refused)
        {
            return refused;
        }

        InvitationChange begun = InvitationChange.Of(draft, draft with { SendingSince = Now, InvitedById = current.Id });
        if (!await store.ApplyAsync(begun, cancellationToken))
        {
            return ChangeFailures.StaleVersion("invitation");
        }

        Outcome<Invitation> made = await QueueAsync(begun.After, wanted, cancellationToken);
        if (made.Failure is not null)
        {
            await store.ChangeAsync(draft.Id, row => InvitationChange.Of(row, row with { SendingSince = null }), cancellationToken);
        }

        return made;
    }

    public Task<Failure?> ResendAsync(Guid userId, CancellationToken cancellationToken) => resending.OfUserAsync(userId, cancellationToken);

    private async Task<Outcome<Invitation>> QueueAsync(Invitation draft, NewInvitation wanted, CancellationToken cancellationToken)
    {
        if (!(await maker.MakeAsync(wanted.Person, cancellationToken)).TryGet(out InvitedPerson? person, out Failure? failed))
        {
            return failed;
        }

        Invitation? queued = await store.ChangeAsync(draft.Id, row => row.Made(person.UserId, person.Language, Now), cancellationToken);
        signal.Raise();
        return queued ?? throw new InvalidOperationException("A draft vanished while it was being sent.");
    }
}
