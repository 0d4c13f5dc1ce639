using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Our.UserAccess.Groups.Contracts;
using Our.UserAccess.Permissions.Contracts;
using Our.UserAccess.Shared.Api;

namespace Our.UserAccess.Groups.DeleteGroups;

[RequiresPermission(GroupPermissions.Manage)]
[Route(ApiRoute.Base + "/groups")]
[Tags("Groups")]
internal sealed class DeleteGroupsController(DeleteGroupsHandler handler) : UserAccessController
{
    [HttpDelete]
    [ProducesResponseType<DeletedGroups>(200, "application/json")]
    public async Task<IActionResult> Delete([FromApiBody] DeleteGroupsBody body, CancellationToken cancellationToken) =>
        ApiResult.From(await handler.HandleAsync(body, cancellationToken));
}
