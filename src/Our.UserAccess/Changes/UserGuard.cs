using Our.UserAccess.Changes.Contracts;
using Our.UserAccess.FormsSecurity.Contracts;
using Our.UserAccess.Groups.Contracts;
using Our.UserAccess.Permissions.Contracts;
using Our.UserAccess.SensitiveData.Contracts;
using Our.UserAccess.Shared.Outcomes;
using Our.UserAccess.Shared.Principals;

namespace Our.UserAccess.Changes;

/// <summary>
/// Whoever changes an account could sign in to it, so they must hold everything that it holds, or will hold once a planned
/// assignment begins. Taking access away is guarded in the same way.
/// </summary>
internal sealed class UserGuard(
    ICurrentUser current,
    IReach reach,
    IOwnRights own,
    IGroupRights groups,
    IFormsReach forms,
    ISensitiveGuard sensitive,
    HeldPlaces held,
    IPrincipalNames names,
    LastAdministrator lastAdministrator) : IUserGuard
{
    public async Task<Failure?> ProfileAsync(Guid userId, CancellationToken cancellationToken) =>
        userId == current.Id ? null : await BeyondAsync(userId, cancellationToken);

    public async Task<Failure?> AccountAsync(Guid userId, CancellationToken cancellationToken) =>
        userId == current.Id ? GuardFailures.OwnAccess : await BeyondAsync(userId, cancellationToken);

    public async Task<Failure?> LeavingAsync(Guid userId, CancellationToken cancellationToken) =>
        await AccountAsync(userId, cancellationToken) ?? (lastAdministrator.IsAmong([userId]) ? GuardFailures.LastAdministrator : null);

    public async Task<Failure?> GroupsAsync(
        Guid? userId, IReadOnlyCollection<Guid> given, IReadOnlyCollection<Guid> taken, CancellationToken cancellationToken)
    {
        if (userId is { } id && await AccountAsync(id, cancellationToken) is Failure refused)
        {
            return refused;
        }

        IReadOnlyList<GroupRights> touched = await groups.OfAsync([.. given.Union(taken)]);
        IReadOnlyList<GroupRights> within = await own.WithinAsync(touched, workspaceId: null, cancellationToken);
        if (touched.Except(within).FirstOrDefault() is GroupRights beyond)
        {
            return GuardFailures.GroupBeyondOwn(beyond.Name);
        }

        if (await sensitive.MembershipAsync(given, taken, cancellationToken) is Failure withheld)
        {
            return withheld;
        }

        bool endsAdministrator = taken.Contains(lastAdministrator.GroupId) && userId is { } user && lastAdministrator.IsAmong([user]);
        return endsAdministrator ? GuardFailures.LastAdministrator : null;
    }

    private async Task<Failure?> BeyondAsync(Guid userId, CancellationToken cancellationToken)
    {
        if (userId == names.SuperUser)
        {
            return GuardFailures.ProtectedUser;
        }

        if (reach.IsAdministrator)
        {
            return null;
        }

        foreach (IGrouping<Guid?, Guid> place in held.Of(userId))
        {
            if (await BeyondAsync(place, cancellationToken) is Failure beyond)
            {
                return beyond;
            }
        }

        return await forms.FirstBeyondAsync(current.Id.GetValueOrDefault(), userId, cancellationToken) is { } act ? GuardFailures.AccountBeyondOwn(act) : null;
    }

    private async Task<Failure?> BeyondAsync(IGrouping<Guid?, Guid> place, CancellationToken cancellationToken)
    {
        if (place.Contains(lastAdministrator.GroupId))
        {
            return GuardFailures.ProtectedUser;
        }

        IReadOnlyList<GroupRights> wanted = await groups.OfAsync([.. place]);
        IReadOnlyList<GroupRights> within = await own.WithinAsync(wanted, place.Key, cancellationToken);
        return wanted.Except(within).FirstOrDefault() is GroupRights beyond ? GuardFailures.UserBeyondOwn(beyond.Name) : null;
    }
}
