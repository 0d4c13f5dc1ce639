using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Our.UserAccess.FormsSecurity.Contracts;
using Our.UserAccess.FormsSecurity.Subjects;
using Our.UserAccess.Permissions.Contracts;
using Our.UserAccess.Shared.Api;
using Our.UserAccess.Shared.Paging;
using Our.UserAccess.Users.Contracts;

namespace Our.UserAccess.FormsSecurity.Matrix;

[RequiresPermission(FormsSecurityPermissions.Read, UserPermissions.Read)]
[Route(ApiRoute.Base + "/forms-security/users/{id:guid}/matrix")]
[Tags("Forms security")]
internal sealed class GetUserMatrixController(FormsMatrixHandler handler) : UserAccessController
{
    [HttpGet]
    [ProducesResponseType<Page<FormsMatrixRow>>(200, "application/json")]
    [ProducesResponseType<ApiProblem>(404, ApiProblem.ContentType)]
    public async Task<IActionResult> Get([FromRoute] Guid id, [FromQuery] FormsMatrixQuery query, CancellationToken cancellationToken) =>
        ApiResult.From(await handler.HandleAsync(FormsSubjectKind.User, id, query, cancellationToken));
}
