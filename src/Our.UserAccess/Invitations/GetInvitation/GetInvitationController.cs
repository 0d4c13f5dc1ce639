using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Our.UserAccess.Invitations.Contracts;
using Our.UserAccess.Invitations.Reading;
using Our.UserAccess.Permissions.Contracts;
using Our.UserAccess.Shared.Api;

namespace Our.UserAccess.Invitations.GetInvitation;

[RequiresPermission(InvitationPermissions.Read, WithinReach = true)]
[Route(ApiRoute.Base + "/invitations/{id:guid}")]
[Tags("Invitations")]
internal sealed class GetInvitationController(InvitationAccess access) : UserAccessController
{
    [HttpGet]
    [ProducesResponseType<InvitationDetail>(200, "application/json")]
    [ProducesResponseType<ApiProblem>(404, ApiProblem.ContentType)]
    public async Task<IActionResult> Get([FromRoute] Guid id, CancellationToken cancellationToken) =>
        ApiResult.From(await access.DetailAsync(id, cancellationToken));
}
