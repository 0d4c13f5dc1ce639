using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Our.UserAccess.Assignments.Contracts;
using Our.UserAccess.Permissions.Contracts;
using Our.UserAccess.Shared.Api;

namespace Our.UserAccess.Assignments.CreateAssignment;

[RequiresPermission(AssignmentPermissions.Manage, WithinReach = true)]
[Route(ApiRoute.Base + "/assignments")]
[Tags("Assignments")]
internal sealed class CreateAssignmentController(CreateAssignmentHandler handler) : UserAccessController
{
    [HttpPost]
    [ProducesResponseType<AssignmentItem>(201, "application/json")]
    [ProducesResponseType<ApiProblem>(409, ApiProblem.ContentType)]
    public async Task<IActionResult> Create([FromApiBody] AssignmentBody body, CancellationToken cancellationToken) =>
        ApiResult.Created(await handler.HandleAsync(body, cancellationToken), assignment => $"/assignments/{assignment.Id}");
}
