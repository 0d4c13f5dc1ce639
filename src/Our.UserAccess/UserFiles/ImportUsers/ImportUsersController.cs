using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Our.UserAccess.Operations.Contracts;
using Our.UserAccess.Permissions.Contracts;
using Our.UserAccess.Shared.Api;
using Our.UserAccess.UserFiles.Import;
using Our.UserAccess.Users.Contracts;

namespace Our.UserAccess.UserFiles.ImportUsers;

[RequiresPermission(UserPermissions.Create)]
[Route(ApiRoute.Base + "/users/import")]
[Tags("Users")]
internal sealed class ImportUsersController(ImportUsersHandler handler) : UserAccessController
{
    [HttpPost]
    [ProducesResponseType<ImportReport>(200, "application/json")]
    [ProducesResponseType<OperationItem>(202, "application/json")]
    public async Task<IActionResult> Import([FromQuery] ImportQuery query, CancellationToken cancellationToken)
    {
        ImportFile file = await ImportBody.ReadAsync(Request, cancellationToken);
        return query.DryRun
            ? ApiResult.From(await handler.CheckAsync(file, cancellationToken))
            : ApiResult.Accepted(await handler.StartAsync(file, cancellationToken), operation => $"/operations/{operation.Id}");
    }
}
