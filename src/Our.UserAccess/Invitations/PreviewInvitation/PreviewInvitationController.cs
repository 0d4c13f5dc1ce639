using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Our.UserAccess.Invitations.Contracts;
using Our.UserAccess.Permissions.Contracts;
using Our.UserAccess.Shared.Api;

namespace Our.UserAccess.Invitations.PreviewInvitation;

[RequiresPermission(InvitationPermissions.Send, WithinReach = true)]
[Route(ApiRoute.Base + "/invitations/preview")]
[Tags("Invitations")]
internal sealed class PreviewInvitationController(PreviewInvitationHandler handler) : UserAccessController
{
    [HttpPost]
    [ProducesResponseType<MailPreview>(200, "application/json")]
    public async Task<IActionResult> Preview([FromApiBody] InvitationBody body, CancellationToken cancellationToken) =>
        ApiResult.From(await handler.HandleAsync(body, cancellationToken));
}
