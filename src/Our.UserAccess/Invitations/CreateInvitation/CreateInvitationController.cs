using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Our.UserAccess.Invitations.Contracts;
using Our.UserAccess.Invitations.Reading;
using Our.UserAccess.Permissions.Contracts;
using Our.UserAccess.Shared.Api;

namespace Our.UserAccess.Invitations.CreateInvitation;

[RequiresPermission(InvitationPermissions.Send, WithinReach = true)]
[Route(ApiRoute.Base + "/invitations")]
[Tags("Invitations")]
internal sealed class CreateInvitationController(CreateInvitationHandler handler) : UserAccessController
{
    [HttpPost]
    [ProducesResponseType<InvitationDetail>(201, "application/json")]
    [ProducesResponseType<ApiProblem>(409, ApiProblem.ContentType)]
    public async Task<IActionResult> Create([FromApiBody] InvitationBody body, CancellationToken cancellationToken) =>
        ApiResult.Created(await handler.HandleAsync(body, cancellationToken), created => $"/invitations/{created.Id}");
}
