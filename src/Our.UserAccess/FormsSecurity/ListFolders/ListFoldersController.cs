using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Our.UserAccess.FormsSecurity.Contracts;
using Our.UserAccess.Permissions.Contracts;
using Our.UserAccess.Shared.Api;
using Our.UserAccess.Shared.Paging;

namespace Our.UserAccess.FormsSecurity.ListFolders;

[RequiresPermission(FormsSecurityPermissions.Read)]
[Route(ApiRoute.Base + "/forms-security/folders")]
[Tags("Forms security")]
internal sealed class ListFoldersController(ListFoldersHandler handler) : UserAccessController
{
    [HttpGet]
    [ProducesResponseType<Page<FolderItem>>(200, "application/json")]
    public async Task<IActionResult> List([FromQuery] PageRequest part, CancellationToken cancellationToken) =>
        ApiResult.Of(await handler.HandleAsync(part, cancellationToken));
}
