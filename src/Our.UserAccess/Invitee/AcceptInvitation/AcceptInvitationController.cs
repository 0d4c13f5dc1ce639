using Microsoft.AspNetCore.Mvc;
using Our.UserAccess.Invitations.Contracts;
using Our.UserAccess.Invitee.Page;
using Our.UserAccess.Invitee.Texts;
using Our.UserAccess.Invitee.Visits;

namespace Our.UserAccess.Invitee.AcceptInvitation;

[Route(InviteeRoute.Accept)]
internal sealed class AcceptInvitationController(VisitReader visits, AcceptInvitationHandler handler, InviteePages pages) : InviteeController
{
    [HttpPost]
    public async Task<IActionResult> Accept([FromForm] AcceptForm? sent, CancellationToken cancellationToken)
    {
        // What could not be read as a form is none at all.
        AcceptForm form = sent ?? new AcceptForm();
        Visit visit = await visits.ReadAsync(form.Id, form.Token, cancellationToken);
        if (!visit.TakesPassword)
        {
            return pages.Write(HttpContext, visit);
        }

        InvitationForInvitee invitation = visit.Invitation!;
        InviteeTexts texts = pages.Texts(HttpContext, invitation.Language);
        AcceptResult result = await handler.HandleAsync(invitation, visit.Token, form, texts, cancellationToken);
        return result.UserName is { } userName
            ? pages.WriteDone(HttpContext, invitation, userName)
            : pages.Write(HttpContext, visit, form, result.Errors);
    }
}
