using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Our.UserAccess.FormsSecurity.Contracts;
using Our.UserAccess.FormsSecurity.Records;
using Our.UserAccess.FormsSecurity.Subjects;
using Our.UserAccess.Permissions.Contracts;
using Our.UserAccess.Shared.Api;
using Our.UserAccess.Shared.Paging;
using Our.UserAccess.Users.Contracts;

namespace Our.UserAccess.FormsSecurity.ListRecords;

[RequiresPermission(FormsSecurityPermissions.Read, UserPermissions.Read)]
[Route(ApiRoute.Base + "/forms-security/users")]
[Tags("Forms security")]
internal sealed class ListUserRecordsController(ListRecordsHandler handler) : UserAccessController
{
    [HttpGet]
    [ProducesResponseType<Page<FormsRecordItem>>(200, "application/json")]
    public async Task<IActionResult> List([FromQuery] FormsRecordQuery query, CancellationToken cancellationToken) =>
        ApiResult.Of(await handler.HandleAsync(FormsSubjectKind.User, query, cancellationToken));
}
