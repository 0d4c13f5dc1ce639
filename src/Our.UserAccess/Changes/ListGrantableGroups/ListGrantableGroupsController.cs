using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Our.UserAccess.Assignments.Contracts;
using Our.UserAccess.Permissions.Contracts;
using Our.UserAccess.Shared.Api;

namespace Our.UserAccess.Changes.ListGrantableGroups;

[RequiresPermission(AssignmentPermissions.Manage, WithinReach = true)]
[Route(ApiRoute.Base + "/assignments/groups")]
[Tags("Assignments")]
internal sealed class ListGrantableGroupsController(ListGrantableGroupsHandler handler) : UserAccessController
{
    [HttpGet]
    [ProducesResponseType<GrantableGroup[]>(200, "application/json")]
    public async Task<IActionResult> List([FromQuery] GrantableGroupQuery query, CancellationToken cancellationToken) =>
        ApiResult.Of(await handler.HandleAsync(query, cancellationToken));
}
