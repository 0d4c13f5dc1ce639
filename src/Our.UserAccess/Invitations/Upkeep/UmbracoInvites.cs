using Our.UserAccess.Invitations.Contracts;
using Our.UserAccess.Invitations.Outbox;
using Our.UserAccess.Invitations.Persistence;

namespace Our.UserAccess.Invitations.Upkeep;

/// <summary>Keeps invitations true to what happens to invited people in Umbraco.</summary>
internal sealed class UmbracoInvites(InvitationStore store, IInvitedPeople people, OutboxSignal signal, TimeProvider clock) : IUmbracoInvites
{
    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    public async Task SentAsync(InvitedPerson person, Guid senderId, string message, CancellationToken cancellationToken)
    {
        Invitation? known = await store.OfUserAsync(person.UserId, cancellationToken);
        if (known is null)
        {
            Invitation queued = Adopted.Of(person, Now) with { State = InvitationState.Queued, NextAttemptAt = Now, InvitedById = senderId, Message = Cut(message) };
            InvitationEvent created = InvitationChange.Event(queued.Id, InvitationEventKind.Created, Now, "The person was invited in Umbraco.", senderId);
            await store.AddAsync(queued, Adopted.GrantsOf(queued.Id, person), [created], cancellationToken);
        }
        else
        {
            await store.ChangeAsync(known.Id, row => SentAgain(row, senderId, message), cancellationToken);
        }

        signal.Raise();
    }

    // Whoever signs in elsewhere is approved from the start, and in only with the first sign-in.
    public async Task ApprovedAsync(Guid userId, CancellationToken cancellationToken)
    {
        if (await store.OfUserAsync(userId, cancellationToken) is { SignIn: InvitationSignIn.Password } invitation)
        {
            await store.ChangeAsync(invitation.Id, row => row.Accepted(Now), cancellationToken);
        }
    }

    public async Task SignedInAsync(Guid userId, CancellationToken cancellationToken)
    {
        if (await store.OfUserAsync(userId, cancellationToken) is Invitation invitation)
        {
            await store.ChangeAsync(invitation.Id, row => row.Accepted(Now), cancellationToken);
        }
    }

    public async Task ChangedAsync(InvitedPerson person, CancellationToken cancellationToken)
    {
        if (await store.OfUserAsync(person.UserId, cancellationToken) is Invitation invitation)
        {
            await store.ChangeAsync(invitation.Id, row => Renamed(row, person), cancellationToken);
        }
    }

    public async Task DeletedAsync(IReadOnlyCollection<Guid> userIds, CancellationToken cancellationToken)
    {
        foreach (Guid userId in userIds)
        {
            if (await store.OfUserAsync(userId, cancellationToken) is Invitation invitation)
            {
                await store.ChangeAsync(invitation.Id, row => Gone(row), cancellationToken);
            }
        }
    }

    /// <summary>The invitation of a user, made up from Umbraco's record where the user was invited before the package was there.</summary>
    public async Task<Invitation?> FindOrAdoptAsync(Guid userId, CancellationToken cancellationToken)
    {
        if (await store.OfUserAsync(userId, cancellationToken) is Invitation known)
        {
            return known;
        }

        return await people.FindAsync(userId) is { IsInvited: true } person ? await AdoptAsync(person, cancellationToken) : null;
    }

    /// <summary>Takes up somebody who was invited without the package.</summary>
    public async Task<Invitation> AdoptAsync(InvitedPerson person, CancellationToken cancellationToken)
    {
        Invitation adopted = Adopted.At(person, people.Time, Now);
        InvitationEvent created = InvitationChange.Event(adopted.Id, InvitationEventKind.Created, adopted.CreatedAt, "The person was invited in Umbraco.");
        await store.AddAsync(adopted, Adopted.GrantsOf(adopted.Id, person), [created], cancellationToken);
        return adopted;
    }

    // An invitation of ours stays ours: the person gets our mail again.
    private InvitationChange? SentAgain(Invitation row, Guid senderId, string message)
    {
        if (row.State != InvitationState.Queued && !InvitationTransitions.Allows(row.State, InvitationState.Queued))
        {
            return null;
        }

        InvitationChange again = row.Resent(Now, senderId, message.Length == 0 ? null : Cut(message));
        return again with { After = again.After with { Origin = row.Origin } };
    }

    // A name that is put right, as by the person who accepts, is no step of an invitation; where its mail goes is one.
    private InvitationChange? Renamed(Invitation row, InvitedPerson person)
    {
        if (row.IsOver || (row.Name == person.Name && row.Email == person.Email))
        {
            return null;
        }

        InvitationChange change = InvitationChange.Of(row, row with { Name = person.Name, Email = person.Email });
        return row.Email == person.Email ? change : change.With(InvitationEventKind.AddressChanged, Now, "The address was changed in Umbraco.");
    }

    private InvitationChange? Gone(Invitation row) => row.State == InvitationState.Accepted
        ? InvitationChange.Of(row, row with { UserId = null }).With(InvitationEventKind.Removed, Now, "The user was deleted.")
        : row.Revoked(Now, by: null, "The user was deleted in Umbraco.");

    private static string Cut(string message) => message.Length <= NewInvitation.MaxMessage ? message : message[..NewInvitation.MaxMessage];
}
