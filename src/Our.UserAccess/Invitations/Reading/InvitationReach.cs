using Our.UserAccess.Invitations.Contracts;
using Our.UserAccess.Invitations.Persistence;
using Our.UserAccess.Permissions.Contracts;
using Our.UserAccess.Users.Contracts;

namespace Our.UserAccess.Invitations.Reading;

/// <summary>
/// Which invitations the person who asks sees: those that they sent, and those of people whom they see – in their own
/// workspaces, where they may see invitations there alone.
/// </summary>
internal sealed class InvitationReach(IReach reach, ICurrentUser current, IUserDirectory users, InvitationSearch search)
{
    public async Task<IReadOnlyList<InvitationRow>> RowsAsync(InvitationQuery query, CancellationToken cancellationToken)
    {
        Reach read = await reach.OfAsync(InvitationPermissions.Read, cancellationToken);
        IReadOnlyList<InvitationRow> rows = await search.RowsAsync(query, read.IsEverywhere ? null : read.Workspaces, current.Id, cancellationToken);
        IReadOnlyDictionary<Guid, string> seen = await users.NamesAsync([.. rows.Select(row => row.UserId).OfType<Guid>()]);
        return [.. rows.Where(row => row.InvitedById == current.Id || row.UserId is not { } user || seen.ContainsKey(user))];
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
        return covers && (invitation.UserId is not { } user || (await users.NamesAsync([user])).Count == 1);
    }

    /// <summary>Whether a permission reaches the invitation: everywhere, in a workspace that it gives something in, or one's own.</summary>
    public async Task<bool> CoversAsync(string verb, Invitation invitation, IEnumerable<InvitationGrant> grants, CancellationToken cancellationToken)
    {
        Reach where = await reach.OfAsync(verb, cancellationToken);
        return where.IsEverywhere
            || (!where.IsNowhere && (invitation.InvitedById == current.Id || grants.Any(grant => grant.WorkspaceId is { } place && where.Covers(place))));
    }
}
