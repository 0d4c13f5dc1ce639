using Our.UserAccess.Permissions.Contracts;
using Our.UserAccess.Shared.Api;
using Our.UserAccess.Shared.Outcomes;

namespace Our.UserAccess.Permissions;

internal sealed class RightsCheck(ICurrentUser current, IReach reach, IReadiness readiness, IPermissionCatalogue catalogue) : IRightsCheck
{
    public async Task<Failure?> RefusalOfAsync(IReadOnlyList<string> verbs, bool withinReach)
    {
        if (current.Id is null)
        {
            return PermissionFailures.NotSignedIn;
        }

        if (!current.Sections.Contains(UserAccessSection.Alias))
        {
            return PermissionFailures.SectionDenied;
        }

        if (!reach.IsKnown)
        {
            return await readiness.CheckAsync(CancellationToken.None) ?? PermissionFailures.RightsUnknown;
        }

        foreach (string verb in verbs)
        {
            Reach where = await reach.OfAsync(verb, CancellationToken.None);
            if (withinReach ? where.IsNowhere : !where.IsEverywhere)
            {
                Permission missing = catalogue.Find(verb);
                return where.IsNowhere ? PermissionFailures.PermissionDenied(missing) : PermissionFailures.OnlyInWorkspaces(missing);
            }
        }

        return null;
    }
}
