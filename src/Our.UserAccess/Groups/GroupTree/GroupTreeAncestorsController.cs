using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Our.UserAccess.Groups.Contracts;
using Our.UserAccess.Permissions.Contracts;
using Our.UserAccess.Shared.Api;

namespace Our.UserAccess.Groups.GroupTree;

[RequiresPermission(GroupPermissions.Read, WithinReach = true)]
[Route(ApiRoute.Base + "/tree/groups/ancestors")]
[Tags("Trees")]
internal sealed class GroupTreeAncestorsController(GroupTreeHandler handler) : UserAccessController
{
    [HttpGet]
    [ProducesResponseType<GroupTreeItem[]>(200, "application/json")]
    [ProducesResponseType<ApiProblem>(404, ApiProblem.ContentType)]
    public async Task<IActionResult> Ancestors([FromQuery] string? descendantId) => ApiResult.From(await handler.AncestorsAsync(descendantId));
}
