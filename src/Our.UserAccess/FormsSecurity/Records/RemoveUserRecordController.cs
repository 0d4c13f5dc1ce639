using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Our.UserAccess.FormsSecurity.Contracts;
using Our.UserAccess.Permissions.Contracts;
using Our.UserAccess.Shared.Api;
using Our.UserAccess.Users.Contracts;

namespace Our.UserAccess.FormsSecurity.Records;

[RequiresPermission(FormsSecurityPermissions.Manage, UserPermissions.Read)]
[Route(ApiRoute.Base + "/forms-security/users/{id:guid}")]
[Tags("Forms security")]
internal sealed class RemoveUserRecordController(RemoveRecordHandler handler) : UserAccessController
{
    [HttpDelete]
    [ProducesResponseType(204)]
    [ProducesResponseType<ApiProblem>(404, ApiProblem.ContentType)]
    [ProducesResponseType<ApiProblem>(409, ApiProblem.ContentType)]
    public async Task<IActionResult> Remove([FromRoute] Guid id, [FromQuery] int? version, CancellationToken cancellationToken) =>
        ApiResult.Done(await handler.HandleAsync(id, version, cancellationToken));
}
