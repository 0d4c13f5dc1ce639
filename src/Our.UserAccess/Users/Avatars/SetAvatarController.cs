using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Our.UserAccess.Permissions.Contracts;
using Our.UserAccess.Shared.Api;
using Our.UserAccess.Users.Contracts;

namespace Our.UserAccess.Users.Avatars;

/// <summary>The body is the picture itself.</summary>
[RequiresPermission(UserPermissions.Update)]
[Route(ApiRoute.Base + "/users/{id:guid}/avatar")]
[Tags("Users")]
internal sealed class SetAvatarController(SetAvatarHandler handler) : UserAccessController
{
    [HttpPut]
    [ProducesResponseType<UserDetail>(200, "application/json")]
    [ProducesResponseType<ApiProblem>(404, ApiProblem.ContentType)]
    [ProducesResponseType<ApiProblem>(409, ApiProblem.ContentType)]
    public async Task<IActionResult> Set([FromRoute] Guid id, CancellationToken cancellationToken) =>
        ApiResult.From(await handler.HandleAsync(id, Request.ContentType, Request.Body, cancellationToken));
}
