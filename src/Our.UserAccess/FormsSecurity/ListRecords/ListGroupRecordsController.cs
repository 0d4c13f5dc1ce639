using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Our.UserAccess.FormsSecurity.Contracts;
using Our.UserAccess.FormsSecurity.Records;
using Our.UserAccess.FormsSecurity.Subjects;
using Our.UserAccess.Permissions.Contracts;
using Our.UserAccess.Shared.Api;
using Our.UserAccess.Shared.Paging;

namespace Our.UserAccess.FormsSecurity.ListRecords;

[RequiresPermission(FormsSecurityPermissions.Read)]
[Route(ApiRoute.Base + "/forms-security/groups")]
[Tags("Forms security")]
internal sealed class ListGroupRecordsController(ListRecordsHandler handler) : UserAccessController
{
    [HttpGet]
    [ProducesResponseType<Page<FormsRecordItem>>(200, "application/json")]
    public async Task<IActionResult> List([FromQuery] FormsRecordQuery query, CancellationToken cancellationToken) =>
        ApiResult.Of(await handler.HandleAsync(FormsSubjectKind.Group, query, cancellationToken));
}
