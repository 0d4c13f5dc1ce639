using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Our.UserAccess.Invitations.Contracts;
using Our.UserAccess.Invitations.Reading;
using Our.UserAccess.Permissions.Contracts;
using Our.UserAccess.Shared.Api;
using Our.UserAccess.Shared.Paging;

namespace Our.UserAccess.Invitations.ListInvitations;

[RequiresPermission(InvitationPermissions.Read, WithinReach = true)]
[Route(ApiRoute.Base + "/invitations")]
[Tags("Invitations")]
internal sealed class ListInvitationsController(ListInvitationsHandler handler) : UserAccessController
{
    [HttpGet]
    [ProducesResponseType<Page<InvitationItem>>(200, "application/json")]
    public async Task<IActionResult> List([FromQuery] InvitationQuery query, CancellationToken cancellationToken) =>
        ApiResult.Of(await handler.HandleAsync(query, cancellationToken));
}
