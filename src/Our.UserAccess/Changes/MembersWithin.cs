using Our.UserAccess.AccessFacts.Contracts;
using Our.UserAccess.Changes.Contracts;
using Our.UserAccess.Decisions.Grants;
using Our.UserAccess.FormsSecurity.Contracts;
using Our.UserAccess.Groups.Contracts;
using Our.UserAccess.Permissions.Contracts;
using Our.UserAccess.Shared.Outcomes;

namespace Our.UserAccess.Changes;

/// <summary>
/// Whoever takes a group from all its members at once must hold everything that these hold, as when they took it from each.
/// Asked by group and place, and of the few members with a record of their own in forms security, so that the work does not grow with the members.
/// </summary>
internal sealed class MembersWithin(
    ICurrentUser current, IAccessFacts facts, IOwnRights own, IGroupRights groups, IFormsReach forms, LastAdministrator administrators, TimeProvider clock)
{
    public async Task<Failure?> BeyondAsync(Guid groupId, CancellationToken cancellationToken)
    {
        if (facts.Current is not { } snapshot)
        {
            return GuardFailures.OutOfReach;
        }

        HeldGroup[] others = [.. snapshot.MembersOf(groupId).SelectMany(member => snapshot.GroupsOf(member, clock.GetUtcNow())).Distinct()];
        if (others.Any(held => held.Group == administrators.GroupId))
        {
            return GuardFailures.ProtectedUser;
        }

        foreach (IGrouping<Guid?, HeldGroup> place in others.GroupBy(held => held.Workspace))
        {
            IReadOnlyList<GroupRights> wanted = await groups.OfAsync([.. place.Select(held => held.Group)]);
            IReadOnlyList<GroupRights> within = await own.WithinAsync(wanted, place.Key, cancellationToken);
            if (wanted.Except(within).FirstOrDefault() is GroupRights beyond)
            {
                return GuardFailures.UserBeyondOwn(beyond.Name);
            }
        }

        string? act = await forms.FirstBeyondAsync(current.Id.GetValueOrDefault(), snapshot.MembersOf(groupId), cancellationToken);
        return act is null ? null : GuardFailures.AccountBeyondOwn(act);
    }
}
