using Our.UserAccess.Audit.Contracts;
using Our.UserAccess.Permissions.Contracts;

namespace Our.UserAccess.Audit;

/// <summary>Whose trail somebody reads: the site's, or that of the workspaces where they may.</summary>
internal sealed class AuditReach(IReach reach)
{
    /// <summary>Null for everything.</summary>
    public async Task<IReadOnlyCollection<Guid>?> WithinAsync(CancellationToken cancellationToken)
    {
        Reach seen = await reach.OfAsync(AuditPermissions.Read, cancellationToken);
        return seen.IsEverywhere ? null : seen.Workspaces;
    }
}
