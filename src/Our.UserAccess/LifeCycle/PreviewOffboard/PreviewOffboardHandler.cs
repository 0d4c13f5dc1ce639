using Our.UserAccess.Changes.Contracts;
using Our.UserAccess.LifeCycle.Offboard;
using Our.UserAccess.Shared.Outcomes;
using Our.UserAccess.Shared.Principals;
using Our.UserAccess.Users.Contracts;

namespace Our.UserAccess.LifeCycle.PreviewOffboard;

/// <summary>Lists what would go, and changes nothing.</summary>
internal sealed class PreviewOffboardHandler(IUserDirectory users, IUserGuard guard, Holdings holdings)
{
    public async Task<Outcome<OffboardPreview>> HandleAsync(Guid id, CancellationToken cancellationToken)
    {
        if (await users.GetAsync(id) is null)
        {
            return PrincipalFailures.UserNotFound(id);
        }

        return await guard.LeavingAsync(id, cancellationToken) is Failure refused
            ? refused
            : new OffboardPreview([.. (await holdings.FindAsync(id, cancellationToken)).Select(OffboardItem.Of)]);
    }
}
