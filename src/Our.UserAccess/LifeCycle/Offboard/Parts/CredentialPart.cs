using Our.UserAccess.LifeCycle.Contracts;
using Our.UserAccess.Shared.Outcomes;

namespace Our.UserAccess.LifeCycle.Offboard.Parts;

/// <summary>Client credentials of an API user. Umbraco forgets whose they are, so that nobody signs in with them.</summary>
internal sealed class CredentialPart(INativeAccounts accounts) : IOffboardPart
{
    public string Kind => "credential";

    public async Task<IReadOnlyList<HeldThing>> FindAsync(Guid user, CancellationToken cancellationToken) =>
        [.. (await accounts.ClientIdsAsync(user)).Select(clientId => new HeldThing(Kind, clientId, Detail: null, clientId))];

    public async Task<Failure?> TakeAsync(Guid user, HeldThing thing, CancellationToken cancellationToken) =>
        await accounts.RemoveClientIdAsync(user, thing.Memory) ? null : LifeCycleFailures.Kept;

    public async Task<Failure?> ReturnAsync(Guid user, HeldThing thing, CancellationToken cancellationToken) =>
        await accounts.AddClientIdAsync(user, thing.Memory) ? null : LifeCycleFailures.Kept;
}
