using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Our.UserAccess.Invitations.Contracts;
using Our.UserAccess.Permissions.Contracts;
using Our.UserAccess.Shared.Api;

namespace Our.UserAccess.Invitations.DeleteDraft;

[RequiresPermission(InvitationPermissions.Send, WithinReach = true)]
[Route(ApiRoute.Base + "/invitations/{id:guid}")]
[Tags("Invitations")]
internal sealed class DeleteDraftController(DeleteDraftHandler handler) : UserAccessController
{
    [HttpDelete]
    [ProducesResponseType(204)]
    [ProducesResponseType<ApiProblem>(404, ApiProblem.ContentType)]
    [ProducesResponseType<ApiProblem>(409, ApiProblem.ContentType)]
    public async Task<IActionResult> Delete([FromRoute] Guid id, [FromQuery] int? version, CancellationToken cancellationToken) =>
        ApiResult.Done(await handler.HandleAsync(id, version, cancellationToken));
}
