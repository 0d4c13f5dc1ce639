using Our.UserAccess.Invitations.Contracts;

namespace Our.UserAccess.Invitee.Visits;

/// <summary>Reads what a link is worth; what is not even shaped like one is unknown, like a wrong one.</summary>
internal sealed class VisitReader(IInvitationLinks links)
{
    public async Task<Visit> ReadAsync(string? id, string? token, CancellationToken cancellationToken)
    {
        if (!Guid.TryParse(id, out Guid invitationId) || string.IsNullOrEmpty(token))
        {
            return new(Guid.Empty, string.Empty, LinkStatus.Unknown, Invitation: null);
        }

        FoundLink found = await links.FindAsync(invitationId, token, cancellationToken);

        // The user was deleted behind the invitation's back: nothing is left to be accepted.
        LinkStatus status = found is { Status: LinkStatus.Live, Invitation.UserId: null } ? LinkStatus.Revoked : found.Status;
        return new(invitationId, token, status, found.Invitation);
    }
}
