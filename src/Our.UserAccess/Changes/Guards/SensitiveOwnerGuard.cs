using Our.UserAccess.Permissions.Contracts;
using Our.UserAccess.SensitiveData.Contracts;
using Our.UserAccess.Shared.Changes;
using Our.UserAccess.Shared.Outcomes;

namespace Our.UserAccess.Changes.Guards;

/// <summary>Who is told of grants is decided by who gives them.</summary>
internal sealed class SensitiveOwnerGuard(IReach reach) : IChangeGuard<SensitiveDataOwner>
{
    public async Task<Failure?> RefusalAsync(Change<SensitiveDataOwner> change, CancellationToken cancellationToken) =>
        (await reach.OfAsync(SensitiveDataPermissions.Manage, cancellationToken)).IsEverywhere ? null : GuardFailures.OutOfReach;
}
