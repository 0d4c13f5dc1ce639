using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Our.UserAccess.FormsSecurity.Contracts;
using Our.UserAccess.FormsSecurity.Subjects;
using Our.UserAccess.Permissions.Contracts;
using Our.UserAccess.Shared.Api;
using Our.UserAccess.Shared.Paging;

namespace Our.UserAccess.FormsSecurity.Matrix;

[RequiresPermission(FormsSecurityPermissions.Read)]
[Route(ApiRoute.Base + "/forms-security/groups/{id:guid}/matrix")]
[Tags("Forms security")]
internal sealed class GetGroupMatrixController(FormsMatrixHandler handler) : UserAccessController
{
    [HttpGet]
    [ProducesResponseType<Page<FormsMatrixRow>>(200, "application/json")]
    [ProducesResponseType<ApiProblem>(404, ApiProblem.ContentType)]
    public async Task<IActionResult> Get([FromRoute] Guid id, [FromQuery] FormsMatrixQuery query, CancellationToken cancellationToken) =>
        ApiResult.From(await handler.HandleAsync(FormsSubjectKind.Group, id, query, cancellationToken));
}
