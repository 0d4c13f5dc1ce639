using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Our.UserAccess.Assignments.Contracts;
using Our.UserAccess.Permissions.Contracts;
using Our.UserAccess.Shared.Api;

namespace Our.UserAccess.Assignments.ExtendAssignment;

[RequiresPermission(AssignmentPermissions.Manage, WithinReach = true)]
[Route(ApiRoute.Base + "/assignments/{id:guid}/extend")]
[Tags("Assignments")]
internal sealed class ExtendAssignmentController(ExtendAssignmentHandler handler) : UserAccessController
{
    [HttpPost]
    [ProducesResponseType<AssignmentItem>(200, "application/json")]
    [ProducesResponseType<ApiProblem>(404, ApiProblem.ContentType)]
    [ProducesResponseType<ApiProblem>(409, ApiProblem.ContentType)]
    public async Task<IActionResult> Extend([FromRoute] Guid id, [FromApiBody] ExtendAssignmentBody body, CancellationToken cancellationToken) =>
        ApiResult.From(await handler.HandleAsync(id, body, cancellationToken));
}
