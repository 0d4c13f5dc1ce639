using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Our.UserAccess.Permissions.Contracts;
using Our.UserAccess.Shared.Api;
using Our.UserAccess.UserFiles.Contracts;
using Our.UserAccess.Users.Contracts;

namespace Our.UserAccess.UserFiles.ExportUsers;

[RequiresPermission(UserPermissions.Export)]
[Route(ApiRoute.Base + "/users/export")]
[Tags("Users")]
internal sealed class ExportUsersController(UserExport export, TimeProvider clock) : UserAccessController
{
    [HttpGet]
    [ProducesResponseType(200)]
    public IActionResult Export([FromQuery] UserQuery query, CancellationToken cancellationToken) =>
        TextDownload.OfUsers(clock, export.WriteAsync(query, cancellationToken));
}
