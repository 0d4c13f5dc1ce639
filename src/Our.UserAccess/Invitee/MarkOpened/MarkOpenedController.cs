using Microsoft.AspNetCore.Mvc;
using Our.UserAccess.Invitations.Contracts;

namespace Our.UserAccess.Invitee.MarkOpened;

/// <summary>Sent by the page's script at the first key or touch, which no scanner makes. Answers the same for every link.</summary>
[Route(InviteeRoute.Opened)]
internal sealed class MarkOpenedController(IInvitationChanges changes) : InviteeController
{
    [HttpPost]
    public async Task<IActionResult> Mark([FromForm] string? id, [FromForm] string? token, CancellationToken cancellationToken)
    {
        if (Guid.TryParse(id, out Guid invitationId) && !string.IsNullOrEmpty(token))
        {
            await changes.OpenedAsync(invitationId, token, cancellationToken);
        }

        return NoContent();
    }
}
