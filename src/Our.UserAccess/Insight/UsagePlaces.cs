using Our.UserAccess.Insight.Contracts;
using Our.UserAccess.Permissions.Contracts;
using Our.UserAccess.Shared.Outcomes;

namespace Our.UserAccess.Insight;

/// <summary>Where the caller may look at what people did: everywhere, or in the workspaces that they look after.</summary>
internal sealed class UsagePlaces(IReach reach, IRightsCheck rights)
{
    /// <summary>The workspaces to look at; a null among them is the whole site.</summary>
    public async Task<Outcome<IReadOnlyList<Guid?>>> OfAsync(Guid? workspaceId, CancellationToken cancellationToken)
    {
        Reach where = await reach.OfAsync(InsightPermissions.Read, cancellationToken);
        if (workspaceId is not null && !where.Covers(workspaceId))
        {
            return (await rights.RefusalOfAsync([InsightPermissions.Read], withinReach: false))!;
        }

        Guid?[] places = workspaceId is not null || where.IsEverywhere ? [workspaceId] : [.. where.Workspaces.Select(place => (Guid?)place)];
        return places;
    }
}
