using Our.UserAccess.LifeCycle.Contracts;
using Our.UserAccess.Shared.Outcomes;
using Our.UserAccess.Users.Contracts;

namespace Our.UserAccess.LifeCycle.Offboard.Parts;

/// <summary>Client credentials of an API user. Umbraco forgets whose they are, so that nobody signs in with them.</summary>
internal sealed class CredentialPart(IClientIds clients) : IOffboardPart
{
    public string Kind => "credential";

    public async Task<IReadOnlyList<HeldThing>> FindAsync(Guid user, CancellationToken cancellationToken) =>
        [.. (await clients.OfAsync(user)).Select(clientId => new HeldThing(Kind, clientId, Detail: null, clientId))];

    public async Task<Failure?> TakeAsync(Guid user, HeldThing thing, CancellationToken cancellationToken) =>
        await clients.RemoveAsync(user, thing.Memory) ? null : UserChangeFailures.Vetoed;

    public async Task<Failure?> ReturnAsync(Guid user, HeldThing thing, CancellationToken cancellationToken) =>
        await clients.AddAsync(user, thing.Memory) ? null : UserChangeFailures.Vetoed;
}
