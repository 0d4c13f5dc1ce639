using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Our.UserAccess.Invitations.Contracts;
using Our.UserAccess.Permissions.Contracts;
using Our.UserAccess.Shared.Api;

namespace Our.UserAccess.Invitations.CheckInvitation;

[RequiresPermission(InvitationPermissions.Send, WithinReach = true)]
[Route(ApiRoute.Base + "/invitations/check")]
[Tags("Invitations")]
internal sealed class CheckInvitationController(CheckInvitationHandler handler) : UserAccessController
{
    [HttpPost]
    [ProducesResponseType<CheckResult>(200, "application/json")]
    public async Task<IActionResult> Check([FromApiBody] CheckBody body, CancellationToken cancellationToken) =>
        ApiResult.From(await handler.HandleAsync(body, cancellationToken));
}
