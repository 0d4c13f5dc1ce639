using Our.UserAccess.Invitations.Contracts;
using Our.UserAccess.Invitations.Persistence;

namespace Our.UserAccess.Invitations.Sending;

/// <summary>Says who has an address already: the same before inviting and when it is tried.</summary>
internal sealed class TakenAddresses(InvitationStore store, IInvitedPeople people)
{
    /// <summary>Null where nobody has the address. Users without one share the empty address, which the checks of fields name.</summary>
    public async Task<TakenAddress?> FindAsync(string email, CancellationToken cancellationToken)
    {
        if (email.Length == 0 || await people.FindAsync(email) is not InvitedPerson person)
        {
            return null;
        }

        Invitation? open = await store.OfUserAsync(person.UserId, cancellationToken) is { State: not InvitationState.Accepted } invitation ? invitation : null;
        return new TakenAddress(person.UserId, open, open is not null || person.IsInvited);
    }
}
