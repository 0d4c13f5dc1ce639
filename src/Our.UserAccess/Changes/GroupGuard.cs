using Our.UserAccess.Changes.Contracts;
using Our.UserAccess.Groups.Contracts;
using Our.UserAccess.Permissions.Contracts;
using Our.UserAccess.Shared.Outcomes;

namespace Our.UserAccess.Changes;

/// <summary>
/// Nobody gives a group, or takes from it, what they do not have themselves; nobody but administrators changes a group that
/// they are in; Administrators keeps what the package is managed with.
/// </summary>
internal sealed class GroupGuard(ICurrentUser current, IReach reach, IOwnRights own, HeldPlaces held, AdministratorsKeep administrators, MembersWithin members)
    : IGroupGuard
{
    public async Task<Failure?> SavingAsync(GroupRights? before, GroupRights after, CancellationToken cancellationToken)
    {
        if (before is not null && administrators.Loses(before, after) is string lost)
        {
            return GuardFailures.AdministratorsKeep(lost);
        }

        if (reach.IsAdministrator)
        {
            return null;
        }

        return before is not null && OutOfHands(before) is Failure refused
            ? refused
            : await BeyondAsync(GroupDifference.Of(before, after), cancellationToken);
    }

    public async Task<Failure?> DeletingAsync(GroupRights group, CancellationToken cancellationToken)
    {
        if (reach.IsAdministrator)
        {
            return null;
        }

        return OutOfHands(group)
            ?? await BeyondAsync([group], cancellationToken)
            ?? await members.BeyondAsync(group.Id, cancellationToken);
    }

    private Failure? OutOfHands(GroupRights group)
    {
        if (group.IsSpecial)
        {
            return GuardFailures.SpecialGroup(group.Name);
        }

        bool isOwn = current.Id is not { } self || held.Of(self).Any(place => place.Contains(group.Id));
        return isOwn ? GuardFailures.OwnGroup(group.Name) : null;
    }

    private async Task<Failure?> BeyondAsync(IReadOnlyList<GroupRights> parts, CancellationToken cancellationToken)
    {
        IReadOnlyList<GroupRights> within = await own.WithinAsync(parts, workspaceId: null, cancellationToken);
        return parts.Except(within).FirstOrDefault() is GroupRights beyond ? GuardFailures.PartBeyondOwn(beyond.Name) : null;
    }
}
