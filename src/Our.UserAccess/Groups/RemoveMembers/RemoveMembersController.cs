using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Our.UserAccess.Permissions.Contracts;
using Our.UserAccess.Shared.Api;
using Our.UserAccess.Users.Contracts;

namespace Our.UserAccess.Groups.RemoveMembers;

[RequiresPermission(UserPermissions.Access)]
[Route(ApiRoute.Base + "/groups/{id:guid}/members")]
[Tags("Groups")]
internal sealed class RemoveMembersController(RemoveMembersHandler handler) : UserAccessController
{
    [HttpDelete]
    [ProducesResponseType<MemberResults>(200, "application/json")]
    [ProducesResponseType<ApiProblem>(404, ApiProblem.ContentType)]
    public async Task<IActionResult> Remove([FromRoute] Guid id, [FromApiBody] MembersBody body, CancellationToken cancellationToken) =>
        ApiResult.From(await handler.HandleAsync(id, body, cancellationToken));
}
