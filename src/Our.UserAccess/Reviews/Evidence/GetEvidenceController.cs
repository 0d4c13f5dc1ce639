using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Our.UserAccess.Permissions.Contracts;
using Our.UserAccess.Reviews.Contracts;
using Our.UserAccess.Reviews.Persistence;
using Our.UserAccess.Shared.Api;
using Our.UserAccess.Shared.Outcomes;

namespace Our.UserAccess.Reviews.Evidence;

[RequiresPermission(ReviewPermissions.Read, WithinReach = true)]
[Route(ApiRoute.Base + "/reviews/{id:guid}/evidence")]
[Tags("Reviews")]
internal sealed class GetEvidenceController(GetEvidenceHandler handler) : UserAccessController
{
    [HttpGet]
    [ProducesResponseType(200)]
    [ProducesResponseType<ApiProblem>(404, ApiProblem.ContentType)]
    public async Task<IActionResult> Get([FromRoute] Guid id, [FromQuery] EvidenceFormat format, CancellationToken cancellationToken)
    {
        if (!(await handler.HandleAsync(id, cancellationToken)).TryGet(out EvidenceRow? evidence, out Failure? refused))
        {
            return ApiResult.Of(refused);
        }

        // The page loads and runs nothing, even where it is opened from here.
        Response.Headers.ContentSecurityPolicy = "default-src 'none'; style-src 'unsafe-inline'; sandbox";
        return format == EvidenceFormat.Html
            ? File(evidence.Page, "text/html; charset=utf-8", $"review-{id}.html")
            : File(evidence.Table, "text/csv; charset=utf-8", $"review-{id}.csv");
    }
}
