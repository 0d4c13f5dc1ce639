using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Our.UserAccess.Invitations.Contracts;
using Our.UserAccess.Invitee.AcceptInvitation;
using Our.UserAccess.Invitee.Texts;
using Our.UserAccess.Invitee.Visits;
using Our.UserAccess.Users.Contracts;

namespace Our.UserAccess.Invitee.Page;

/// <summary>Which page somebody gets for what their link is worth.</summary>
internal sealed class InviteePages(PageWriter writer, IUserPasswords passwords)
{
    public InviteeTexts Texts(HttpContext http, string? language) => PageWriter.TextsFor(http, language);

    public IActionResult Write(HttpContext http, Visit visit, AcceptForm? typed = null, AcceptErrors? errors = null) =>
        writer.Write(http, visit.Invitation?.Language, (texts, site) => visit switch
        {
            { Invitation: null } => ClosedPages.Unknown(texts),
            { TakesPassword: true } => LivePages.Form(
                visit.Invitation, visit.Token, (typed ?? new AcceptForm(), errors ?? AcceptErrors.None), (passwords.Rules, texts, site)),
            { Status: LinkStatus.Live } => LivePages.SingleSignOn(visit.Invitation, visit.Token, texts, site),
            { Status: LinkStatus.Accepted } => ClosedPages.Accepted(texts, visit.Invitation.SignIn),
            { Status: LinkStatus.Expired } => ClosedPages.Expired(visit.Invitation, visit.Token, texts),
            { Status: LinkStatus.Revoked } => ClosedPages.Revoked(visit.Invitation, visit.Token, texts),
            { Status: LinkStatus.Superseded } => ClosedPages.Superseded(visit.Invitation, visit.Token, texts),
            _ => ClosedPages.Unknown(texts),
        });

    public IActionResult WriteDone(HttpContext http, InvitationForInvitee invitation, string userName) =>
        writer.Write(http, invitation.Language, (texts, site) => ClosedPages.Done(texts, site, userName));

    public IActionResult WriteAsked(HttpContext http, InvitationForInvitee invitation) =>
        writer.Write(http, invitation.Language, (texts, _) => ClosedPages.Asked(texts));
}
