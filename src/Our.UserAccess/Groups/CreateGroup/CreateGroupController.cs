using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Our.UserAccess.Groups.Contracts;
using Our.UserAccess.Permissions.Contracts;
using Our.UserAccess.Shared.Api;

namespace Our.UserAccess.Groups.CreateGroup;

[RequiresPermission(GroupPermissions.Manage)]
[Route(ApiRoute.Base + "/groups")]
[Tags("Groups")]
internal sealed class CreateGroupController(CreateGroupHandler handler) : UserAccessController
{
    [HttpPost]
    [ProducesResponseType<GroupDetail>(201, "application/json")]
    [ProducesResponseType<ApiProblem>(409, ApiProblem.ContentType)]
    public async Task<IActionResult> Create([FromApiBody] GroupBody body, CancellationToken cancellationToken) =>
        ApiResult.Created(await handler.HandleAsync(body, cancellationToken), group => $"/groups/{group.Id}");
}
