using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Our.UserAccess.FormsSecurity.Contracts;
using Our.UserAccess.FormsSecurity.Subjects;
using Our.UserAccess.Permissions.Contracts;
using Our.UserAccess.Shared.Api;
using Our.UserAccess.Users.Contracts;

namespace Our.UserAccess.FormsSecurity.Records;

[RequiresPermission(FormsSecurityPermissions.Read, UserPermissions.Read)]
[Route(ApiRoute.Base + "/forms-security/users/{id:guid}")]
[Tags("Forms security")]
internal sealed class GetUserRecordController(GetRecordHandler handler) : UserAccessController
{
    [HttpGet]
    [ProducesResponseType<FormsRecordItem>(200, "application/json")]
    [ProducesResponseType<ApiProblem>(404, ApiProblem.ContentType)]
    public async Task<IActionResult> Get([FromRoute] Guid id, CancellationToken cancellationToken) =>
        ApiResult.From(await handler.HandleAsync(FormsSubjectKind.User, id, cancellationToken));
}
