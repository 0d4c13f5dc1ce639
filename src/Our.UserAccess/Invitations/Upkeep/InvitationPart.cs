using Our.UserAccess.Invitations.Persistence;
using Our.UserAccess.LifeCycle.Contracts;
using Our.UserAccess.Permissions.Contracts;
using Our.UserAccess.Shared.Outcomes;

namespace Our.UserAccess.Invitations.Upkeep;

/// <summary>An open invitation of somebody who leaves is revoked; the disabled account stays.</summary>
internal sealed class InvitationPart(InvitationStore store, UmbracoInvites invites, ICurrentUser current, TimeProvider clock) : IOffboardPart
{
    private static readonly Failure Gone = new(
        "invitation-gone", FailureKind.Conflict, "The invitation is gone.", "An invitation cannot be given back. Invite the person again.");

    public string Kind => "invitation";

    public async Task<IReadOnlyList<HeldThing>> FindAsync(Guid user, CancellationToken cancellationToken) =>
        await invites.FindOrAdoptAsync(user, cancellationToken) is { IsRunning: true } invitation
            ? [new HeldThing(Kind, "The invitation that was not accepted yet", Detail: null, invitation.Id.ToString())]
            : [];

    public async Task<Failure?> TakeAsync(Guid user, HeldThing thing, CancellationToken cancellationToken)
    {
        await store.ChangeAsync(
            Guid.Parse(thing.Memory),
            invitation => invitation.Revoked(clock.GetUtcNow().UtcDateTime, current.Id, "The person was offboarded."),
            cancellationToken);
        return null;
    }

    public Task<Failure?> ReturnAsync(Guid user, HeldThing thing, CancellationToken cancellationToken) => Task.FromResult<Failure?>(Gone);
}
