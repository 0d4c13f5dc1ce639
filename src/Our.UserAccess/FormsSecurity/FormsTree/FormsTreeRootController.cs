using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Our.UserAccess.FormsSecurity.Contracts;
using Our.UserAccess.Permissions.Contracts;
using Our.UserAccess.Shared.Api;
using Our.UserAccess.Shared.Paging;
using Our.UserAccess.Users.Contracts;

namespace Our.UserAccess.FormsSecurity.FormsTree;

[RequiresPermission(FormsSecurityPermissions.Read, UserPermissions.Read)]
[Route(ApiRoute.Base + "/tree/forms-security/root")]
[Tags("Trees")]
internal sealed class FormsTreeRootController(FormsTreeHandler handler) : UserAccessController
{
    [HttpGet]
    [ProducesResponseType<Page<FormsTreeItem>>(200, "application/json")]
    public async Task<IActionResult> Root(CancellationToken cancellationToken) =>
        ApiResult.Of(await handler.RootAsync(cancellationToken));
}
