using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Our.UserAccess.Access.Contracts;
using Our.UserAccess.Permissions.Contracts;
using Our.UserAccess.Shared.Api;

namespace Our.UserAccess.Access.Matrix;

[RequiresPermission(AccessPermissions.Read, WithinReach = true)]
[Route(ApiRoute.Base + "/access/matrix")]
[Tags("Access")]
internal sealed class MatrixController(MatrixHandler handler) : UserAccessController
{
    [HttpGet]
    [ProducesResponseType<AccessMatrix>(200, "application/json")]
    public async Task<IActionResult> Get([FromQuery] MatrixQuery query) => ApiResult.From(await handler.HandleAsync(query));
}
