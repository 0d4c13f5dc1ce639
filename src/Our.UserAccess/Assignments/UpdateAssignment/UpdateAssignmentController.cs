using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Our.UserAccess.Assignments.Contracts;
using Our.UserAccess.Permissions.Contracts;
using Our.UserAccess.Shared.Api;

namespace Our.UserAccess.Assignments.UpdateAssignment;

[RequiresPermission(AssignmentPermissions.Manage, WithinReach = true)]
[Route(ApiRoute.Base + "/assignments/{id:guid}")]
[Tags("Assignments")]
internal sealed class UpdateAssignmentController(UpdateAssignmentHandler handler) : UserAccessController
{
    [HttpPut]
    [ProducesResponseType<AssignmentItem>(200, "application/json")]
    [ProducesResponseType<ApiProblem>(404, ApiProblem.ContentType)]
    [ProducesResponseType<ApiProblem>(409, ApiProblem.ContentType)]
    public async Task<IActionResult> Update([FromRoute] Guid id, [FromApiBody] AssignmentBody body, CancellationToken cancellationToken) =>
        ApiResult.From(await handler.HandleAsync(id, body, cancellationToken));
}
