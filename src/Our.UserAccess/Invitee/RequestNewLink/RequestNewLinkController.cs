using Microsoft.AspNetCore.Mvc;
using Our.UserAccess.Invitations.Contracts;
using Our.UserAccess.Invitee.Page;
using Our.UserAccess.Invitee.Visits;

namespace Our.UserAccess.Invitee.RequestNewLink;

[Route(InviteeRoute.RequestNew)]
internal sealed class RequestNewLinkController(VisitReader visits, IInvitationChanges changes, InviteePages pages) : InviteeController
{
    [HttpPost]
    public async Task<IActionResult> Ask([FromForm] string? id, [FromForm] string? token, CancellationToken cancellationToken)
    {
        Visit visit = await visits.ReadAsync(id, token, cancellationToken);
        if (visit.Status is not (LinkStatus.Expired or LinkStatus.Revoked or LinkStatus.Superseded))
        {
            return pages.Write(HttpContext, visit);
        }

        await changes.NewLinkRequestedAsync(visit.Id, visit.Token, cancellationToken);
        return pages.WriteAsked(HttpContext, visit.Invitation!);
    }
}
