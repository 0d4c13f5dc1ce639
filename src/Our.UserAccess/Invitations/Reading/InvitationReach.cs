using Our.UserAccess.Invitations.Contracts;
using Our.UserAccess.Permissions.Contracts;
using Our.UserAccess.Users.Contracts;

namespace Our.UserAccess.Invitations.Reading;

/// <summary>
/// Which invitations the person who asks sees: those that they sent, and those of people whom they see – in their own
/// workspaces, where they may see invitations there alone.
/// </summary>
internal sealed class InvitationReach(IReach reach, ICurrentUser current, IUserDirectory users)
{
    public async Task<InvitationSight> SightAsync(CancellationToken cancellationToken)
    {
        Reach read = await reach.OfAsync(InvitationPermissions.Read, cancellationToken);
        return new InvitationSight(current.Id, read.IsEverywhere ? null : read.Workspaces, await users.SightAsync());
    }

    /// <param name="invitation">The invitation.</param>
    /// <param name="grants">What it gives.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public async Task<bool> SeesAsync(Invitation invitation, IEnumerable<InvitationGrant> grants, CancellationToken cancellationToken)
    {
        if (invitation.InvitedById is { } inviter && inviter == current.Id)
        {
            return true;
        }

        bool covers = await CoversAsync(InvitationPermissions.Read, invitation, grants, cancellationToken);
        return covers && (invitation.UserId is not { } user || (await users.SightAsync()).Includes(user));
    }

    /// <summary>Whether a permission reaches the invitation: everywhere, in a workspace that it gives something in, or one's own.</summary>
    public async Task<bool> CoversAsync(string verb, Invitation invitation, IEnumerable<InvitationGrant> grants, CancellationToken cancellationToken)
    {
        Reach where = await reach.OfAsync(verb, cancellationToken);
        return where.IsEverywhere
            || (!where.IsNowhere && (invitation.InvitedById == current.Id || grants.Any(grant => grant.WorkspaceId is { } place && where.Covers(place))));
    }
}
