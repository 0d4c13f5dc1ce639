using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Our.UserAccess.FormsSecurity.Contracts;
using Our.UserAccess.Permissions.Contracts;
using Our.UserAccess.Shared.Api;
using Our.UserAccess.Shared.Paging;
using Our.UserAccess.Users.Contracts;

namespace Our.UserAccess.FormsSecurity.FormsTree;

[RequiresPermission(FormsSecurityPermissions.Read, UserPermissions.Read)]
[Route(ApiRoute.Base + "/tree/forms-security/children")]
[Tags("Trees")]
internal sealed class FormsTreeChildrenController(FormsTreeHandler handler) : UserAccessController
{
    [HttpGet]
    [ProducesResponseType<Page<FormsTreeItem>>(200, "application/json")]
    [ProducesResponseType<ApiProblem>(404, ApiProblem.ContentType)]
    public async Task<IActionResult> Children([FromQuery] FormsTreeQuery query, CancellationToken cancellationToken) =>
        ApiResult.From(await handler.ChildrenAsync(query, cancellationToken));
}
