using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Our.UserAccess.FormsSecurity.Contracts;
using Our.UserAccess.Permissions.Contracts;
using Our.UserAccess.Shared.Api;

namespace Our.UserAccess.FormsSecurity.Records;

[RequiresPermission(FormsSecurityPermissions.Manage)]
[Route(ApiRoute.Base + "/forms-security/groups/{id:guid}/copy")]
[Tags("Forms security")]
internal sealed class CopyGroupRecordController(CopyRecordHandler handler) : UserAccessController
{
    [HttpPost]
    [ProducesResponseType<FormsRecordItem>(200, "application/json")]
    [ProducesResponseType<ApiProblem>(404, ApiProblem.ContentType)]
    [ProducesResponseType<ApiProblem>(409, ApiProblem.ContentType)]
    public async Task<IActionResult> Copy([FromRoute] Guid id, [FromApiBody] CopyRecordBody body, CancellationToken cancellationToken) =>
        ApiResult.From(await handler.HandleAsync(id, body, cancellationToken));
}
