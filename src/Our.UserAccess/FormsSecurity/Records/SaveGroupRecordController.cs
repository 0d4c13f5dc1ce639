using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Our.UserAccess.FormsSecurity.Contracts;
using Our.UserAccess.FormsSecurity.Subjects;
using Our.UserAccess.Permissions.Contracts;
using Our.UserAccess.Shared.Api;

namespace Our.UserAccess.FormsSecurity.Records;

[RequiresPermission(FormsSecurityPermissions.Manage)]
[Route(ApiRoute.Base + "/forms-security/groups/{id:guid}")]
[Tags("Forms security")]
internal sealed class SaveGroupRecordController(SaveRecordHandler handler) : UserAccessController
{
    [HttpPut]
    [ProducesResponseType<FormsRecordItem>(200, "application/json")]
    [ProducesResponseType<ApiProblem>(404, ApiProblem.ContentType)]
    [ProducesResponseType<ApiProblem>(409, ApiProblem.ContentType)]
    public async Task<IActionResult> Save([FromRoute] Guid id, [FromApiBody] FormsRecordBody body, CancellationToken cancellationToken) =>
        ApiResult.From(await handler.HandleAsync(FormsSubjectKind.Group, id, body, cancellationToken));
}
