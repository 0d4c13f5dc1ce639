using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Our.UserAccess.Assignments.Contracts;
using Our.UserAccess.Permissions.Contracts;
using Our.UserAccess.Shared.Api;

namespace Our.UserAccess.Assignments.DeleteAssignment;

[RequiresPermission(AssignmentPermissions.Manage, WithinReach = true)]
[Route(ApiRoute.Base + "/assignments/{id:guid}")]
[Tags("Assignments")]
internal sealed class DeleteAssignmentController(DeleteAssignmentHandler handler) : UserAccessController
{
    [HttpDelete]
    [ProducesResponseType(204)]
    [ProducesResponseType<ApiProblem>(404, ApiProblem.ContentType)]
    [ProducesResponseType<ApiProblem>(409, ApiProblem.ContentType)]
    public async Task<IActionResult> Delete([FromRoute] Guid id, CancellationToken cancellationToken) =>
        ApiResult.Done(await handler.HandleAsync(id, cancellationToken));
}
