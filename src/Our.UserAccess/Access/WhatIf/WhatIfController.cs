using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Our.UserAccess.Access.Contracts;
using Our.UserAccess.Permissions.Contracts;
using Our.UserAccess.Shared.Api;

namespace Our.UserAccess.Access.WhatIf;

[RequiresPermission(AccessPermissions.Read, WithinReach = true)]
[Route(ApiRoute.Base + "/access/what-if")]
[Tags("Access")]
internal sealed class WhatIfController(WhatIfHandler handler) : UserAccessController
{
    [HttpPost]
    [ProducesResponseType<WhatIfResult>(200, "application/json")]
    public async Task<IActionResult> Ask([FromApiBody] WhatIfBody body, CancellationToken cancellationToken) =>
        ApiResult.From(await handler.HandleAsync(body, cancellationToken));
}
