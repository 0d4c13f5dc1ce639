using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Our.UserAccess.Audit.Contracts;
using Our.UserAccess.Permissions.Contracts;
using Our.UserAccess.Shared.Api;

namespace Our.UserAccess.Audit.Verify;

[RequiresPermission(AuditPermissions.Verify)]
[Route(ApiRoute.Base + "/audit/verify")]
[Tags("Audit")]
internal sealed class VerifyController(Verifier verifier) : UserAccessController
{
    [HttpPost]
    [ProducesResponseType<Verification>(200, "application/json")]
    public async Task<IActionResult> Verify(CancellationToken cancellationToken) => ApiResult.Of(await verifier.VerifyAsync(cancellationToken));
}
