using Our.UserAccess.Invitations.Contracts;
using Our.UserAccess.Invitations.Links;
using Our.UserAccess.Mails.Contracts;

namespace Our.UserAccess.Invitations.Outbox;

/// <summary>Fills the mails about an invitation.</summary>
internal sealed class InvitationMail(InviteeView view, IMails mails, ISiteIdentity site)
{
    /// <summary>Null while the site does not know its own address.</summary>
    public async Task<RenderedMail?> RenderAsync(MailKind kind, Invitation invitation, string token, CancellationToken cancellationToken)
    {
        if (site.Address is not { } address)
        {
            return null;
        }

        InvitationForInvitee told = await view.OfAsync(invitation, cancellationToken);
        return mails.Render(kind, told.Language, Fields(told, InvitationAddress.Of(address, invitation.Id, token)));
    }

    public static MailFields Fields(InvitationForInvitee told, Uri link) => new()
    {
        Name = told.Name,
        Link = link,
        InviterName = told.InviterName,
        Message = told.Message,
        Groups = told.GroupNames,
        Workspaces = told.WorkspaceNames,
        ExpiresAt = Utc(told.ExpiresAt),
        AccessUntil = Utc(told.AccessUntil),
    };

    private static DateTimeOffset? Utc(DateTime? time) => time is { } known ? new DateTimeOffset(known, TimeSpan.Zero) : null;
}
