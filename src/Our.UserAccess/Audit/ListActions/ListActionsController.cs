using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Our.UserAccess.Audit.Contracts;
using Our.UserAccess.Permissions.Contracts;
using Our.UserAccess.Shared.Api;

namespace Our.UserAccess.Audit.ListActions;

[RequiresPermission(AuditPermissions.Read, WithinReach = true)]
[Route(ApiRoute.Base + "/audit/actions")]
[Tags("Audit")]
internal sealed class ListActionsController : UserAccessController
{
    [HttpGet]
    [ProducesResponseType<IReadOnlyList<string>>(200, "application/json")]
    public IActionResult List() => ApiResult.Of(AuditActions.All);
}
