using Our.UserAccess.Access.Contracts;
using Our.UserAccess.AccessFacts.Contracts;
using Our.UserAccess.Permissions.Contracts;
using Our.UserAccess.Shared.Outcomes;
using Our.UserAccess.Users.Contracts;

namespace Our.UserAccess.Access;

/// <summary>
/// Where the person who asks may ask about others: everywhere, or inside their workspaces. Whoever asks must see the people, too:
/// an answer about somebody invisible would be "not known", and wrong.
/// </summary>
internal sealed class AccessPlaces(IRightsCheck rights, IReach reach, IAccessFacts facts)
{
    /// <summary>Null when they may.</summary>
    /// <param name="node">The node in question; null where the question is about no place.</param>
    public async Task<Failure?> RefusalAsync(Guid? node)
    {
        if (await rights.RefusalOfAsync([AccessPermissions.Read, UserPermissions.Read], withinReach: true) is Failure refused)
        {
            return refused;
        }

        return node is not { } place || (await CoveredAsync())(place) ? null : AccessFailures.OutOfReach;
    }

    /// <summary>Tells of any node whether it is within reach.</summary>
    public async Task<Func<Guid, bool>> CoveredAsync()
    {
        Reach mine = await reach.OfAsync(AccessPermissions.Read, CancellationToken.None);
        return node => mine.IsEverywhere || mine.Workspaces.Any(workspace => facts.Current?.IsIn(workspace, node) == true);
    }
}
