using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Our.UserAccess.Groups.Contracts;
using Our.UserAccess.Permissions.Contracts;
using Our.UserAccess.Shared.Api;

namespace Our.UserAccess.Groups.GetDeletions;

[RequiresPermission(GroupPermissions.Manage)]
[Route(ApiRoute.Base + "/groups/deletion")]
[Tags("Groups")]
internal sealed class GetDeletionsController(GetDeletionsHandler handler) : UserAccessController
{
    [HttpPost]
    [ProducesResponseType<DeletionsPreview>(200, "application/json")]
    public async Task<IActionResult> Get([FromApiBody] GroupsToDelete body, CancellationToken cancellationToken) =>
        ApiResult.From(await handler.HandleAsync(body, cancellationToken));
}
