using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Our.UserAccess.Invitations.Contracts;
using Our.UserAccess.Permissions.Contracts;
using Our.UserAccess.Shared.Api;

namespace Our.UserAccess.Invitations.CopyLink;

[RequiresPermission(InvitationPermissions.Send, WithinReach = true)]
[Route(ApiRoute.Base + "/invitations/{id:guid}/link")]
[Tags("Invitations")]
internal sealed class CopyLinkController(CopyLinkHandler handler) : UserAccessController
{
    [HttpPost]
    [ProducesResponseType<CopiedLink>(200, "application/json")]
    [ProducesResponseType<ApiProblem>(404, ApiProblem.ContentType)]
    [ProducesResponseType<ApiProblem>(409, ApiProblem.ContentType)]
    public async Task<IActionResult> Copy([FromRoute] Guid id, [FromApiBody] CopyLinkBody body, CancellationToken cancellationToken) =>
        ApiResult.From(await handler.HandleAsync(id, body, cancellationToken));
}
