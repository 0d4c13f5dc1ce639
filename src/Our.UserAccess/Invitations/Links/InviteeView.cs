using Our.UserAccess.Invitations.Contracts;
using Our.UserAccess.Invitations.Persistence;
using Our.UserAccess.Shared.Changes;
using Our.UserAccess.Shared.Principals;
using Our.UserAccess.Workspaces.Contracts;

namespace Our.UserAccess.Invitations.Links;

/// <summary>An invitation as the invited person is told of it.</summary>
internal sealed class InviteeView(GrantStore grants, IPrincipalNames names, IRecordStore<SiteWorkspace> workspaces)
{
    public async Task<InvitationForInvitee> OfAsync(Invitation invitation, CancellationToken cancellationToken) =>
        await OfAsync(invitation, [.. (await grants.OfAsync([invitation.Id], cancellationToken))[invitation.Id]], cancellationToken);

    public async Task<InvitationForInvitee> OfAsync(Invitation invitation, IReadOnlyList<InvitationGrant> given, CancellationToken cancellationToken)
    {
        HashSet<Guid> places = [.. given.Select(grant => grant.WorkspaceId).OfType<Guid>()];
        return new InvitationForInvitee
        {
            Id = invitation.Id,
            UserId = invitation.UserId,
            Name = invitation.Name,
            Email = invitation.Email,
            InviterId = invitation.InvitedById,
            InviterName = invitation.InvitedById is { } inviter ? (await names.OfUsersAsync([inviter])).GetValueOrDefault(inviter) : null,
            GroupNames = Sorted((await names.OfGroupsAsync([.. given.Select(grant => grant.GroupId).Distinct()])).Values),
            WorkspaceNames = places.Count == 0 ? [] : Sorted((await workspaces.AllAsync(cancellationToken)).Where(place => places.Contains(place.Id)).Select(place => place.Name)),
            Message = invitation.Message,
            ExpiresAt = invitation.ExpiresAt,
            AccessUntil = invitation.AccessUntil,
            Language = invitation.Language,
            SignIn = invitation.SignIn,
        };
    }

    private static string[] Sorted(IEnumerable<string> words) => [.. words.Order(StringComparer.CurrentCultureIgnoreCase)];
}
