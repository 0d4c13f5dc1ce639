using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Our.UserAccess.Permissions.Contracts;
using Our.UserAccess.Shared.Api;
using Our.UserAccess.Shared.Outcomes;
using Our.UserAccess.UserFiles.Contracts;
using Our.UserAccess.Users.Contracts;

namespace Our.UserAccess.UserFiles.ExportUsers;

[RequiresPermission(UserPermissions.Export)]
[Route(ApiRoute.Base + "/users/export")]
[Tags("Users")]
internal sealed class ExportSelectionController(UserExport export, TimeProvider clock) : UserAccessController
{
    [HttpPost]
    [ProducesResponseType(200)]
    public IActionResult Export([FromApiBody] ExportSelectionBody body, CancellationToken cancellationToken) =>
        body.Check() is Failure invalid
            ? ApiResult.Of(invalid)
            : TextDownload.OfUsers(clock, export.WriteAsync([.. (body.UserIds ?? []).Distinct()], cancellationToken));
}
