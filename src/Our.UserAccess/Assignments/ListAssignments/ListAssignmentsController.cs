using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Our.UserAccess.Assignments.Contracts;
using Our.UserAccess.Permissions.Contracts;
using Our.UserAccess.Shared.Api;
using Our.UserAccess.Shared.Paging;

namespace Our.UserAccess.Assignments.ListAssignments;

[RequiresPermission(AssignmentPermissions.Read, WithinReach = true)]
[Route(ApiRoute.Base + "/assignments")]
[Tags("Assignments")]
internal sealed class ListAssignmentsController(ListAssignmentsHandler handler) : UserAccessController
{
    [HttpGet]
    [ProducesResponseType<Page<AssignmentItem>>(200, "application/json")]
    public async Task<IActionResult> List([FromQuery] AssignmentQuery query, CancellationToken cancellationToken) =>
        ApiResult.Of(await handler.HandleAsync(query, cancellationToken));
}
