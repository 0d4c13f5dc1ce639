using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Our.UserAccess.Invitations.Contracts;
using Our.UserAccess.Invitations.Reading;
using Our.UserAccess.Permissions.Contracts;
using Our.UserAccess.Shared.Api;

namespace Our.UserAccess.Invitations.Resend;

[RequiresPermission(InvitationPermissions.Send, WithinReach = true)]
[Route(ApiRoute.Base + "/invitations/{id:guid}/resend")]
[Tags("Invitations")]
internal sealed class ResendController(ResendHandler handler) : UserAccessController
{
    [HttpPost]
    [ProducesResponseType<InvitationDetail>(200, "application/json")]
    [ProducesResponseType<ApiProblem>(404, ApiProblem.ContentType)]
    [ProducesResponseType<ApiProblem>(409, ApiProblem.ContentType)]
    public async Task<IActionResult> Again([FromRoute] Guid id, [FromApiBody] ResendBody body, CancellationToken cancellationToken) =>
        ApiResult.From(await handler.HandleAsync(id, body, cancellationToken));
}
