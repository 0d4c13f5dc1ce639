using Microsoft.AspNetCore.Mvc;
using Our.UserAccess.Invitee.Page;
using Our.UserAccess.Invitee.Visits;

namespace Our.UserAccess.Invitee.ShowInvitation;

/// <summary>INVARIANT: reading changes nothing, however often a mail scanner does it.</summary>
[Route(InviteeRoute.Base)]
internal sealed class ShowInvitationController(VisitReader visits, InviteePages pages) : InviteeController
{
    [HttpGet]
    [HttpHead]
    public async Task<IActionResult> Show([FromQuery] string? id, [FromQuery] string? token, CancellationToken cancellationToken) =>
        pages.Write(HttpContext, await visits.ReadAsync(id, token, cancellationToken));
}
