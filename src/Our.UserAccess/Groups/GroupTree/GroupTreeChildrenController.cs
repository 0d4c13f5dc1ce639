using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Our.UserAccess.Groups.Contracts;
using Our.UserAccess.Permissions.Contracts;
using Our.UserAccess.Shared.Api;
using Our.UserAccess.Shared.Paging;

namespace Our.UserAccess.Groups.GroupTree;

[RequiresPermission(GroupPermissions.Read, WithinReach = true)]
[Route(ApiRoute.Base + "/tree/groups/children")]
[Tags("Trees")]
internal sealed class GroupTreeChildrenController(GroupTreeHandler handler) : UserAccessController
{
    [HttpGet]
    [ProducesResponseType<Page<GroupTreeItem>>(200, "application/json")]
    [ProducesResponseType<ApiProblem>(404, ApiProblem.ContentType)]
    public async Task<IActionResult> Children([FromQuery] string? parentId) => ApiResult.From(await handler.ChildrenAsync(parentId));
}
