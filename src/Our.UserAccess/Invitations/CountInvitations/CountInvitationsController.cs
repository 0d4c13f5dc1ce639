using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Our.UserAccess.Invitations.Contracts;
using Our.UserAccess.Invitations.Reading;
using Our.UserAccess.Permissions.Contracts;
using Our.UserAccess.Shared.Api;

namespace Our.UserAccess.Invitations.CountInvitations;

[RequiresPermission(InvitationPermissions.Read, WithinReach = true)]
[Route(ApiRoute.Base + "/invitations/counts")]
[Tags("Invitations")]
internal sealed class CountInvitationsController(CountInvitationsHandler handler) : UserAccessController
{
    [HttpGet]
    [ProducesResponseType<InvitationCounts>(200, "application/json")]
    public async Task<IActionResult> Count([FromQuery] InvitationQuery query, CancellationToken cancellationToken) =>
        ApiResult.Of(await handler.HandleAsync(query, cancellationToken));
}
