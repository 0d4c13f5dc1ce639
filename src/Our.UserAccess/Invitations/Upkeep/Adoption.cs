using Our.UserAccess.Invitations.Contracts;
using Our.UserAccess.Invitations.Persistence;

namespace Our.UserAccess.Invitations.Upkeep;

/// <summary>Takes up people who were invited without the package: before it was there, or while it could not write.</summary>
internal sealed class Adoption(IInvitedPeople people, ClockStore store, UmbracoInvites invites)
{
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        IReadOnlyList<Guid> unknown = await store.UnknownAsync(people.InvitedIds(), cancellationToken);
        if (unknown.Count == 0)
        {
            return;
        }

        // Read after the users: whoever is being made was noted before.
        IReadOnlySet<string> beingMade = await store.BeingMadeAsync(cancellationToken);
        foreach (Guid id in unknown)
        {
            if (await people.FindAsync(id) is { IsInvited: true } person && !beingMade.Contains(person.Email))
            {
                await invites.FindOrAdoptAsync(id, cancellationToken);
            }
        }
    }
}
