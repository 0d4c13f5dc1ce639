using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Our.UserAccess.Permissions.Contracts;
using Our.UserAccess.Reviews.Reading;
using Our.UserAccess.Shared.Api;
using Our.UserAccess.Shared.Paging;

namespace Our.UserAccess.Reviews.ListItems;

[SectionIsEnough]
[Route(ApiRoute.Base + "/reviews/{id:guid}/items")]
[Tags("Reviews")]
internal sealed class ListItemsController(ListItemsHandler handler) : UserAccessController
{
    [HttpGet]
    [ProducesResponseType<Page<ReviewItem>>(200, "application/json")]
    [ProducesResponseType<ApiProblem>(404, ApiProblem.ContentType)]
    public async Task<IActionResult> List([FromRoute] Guid id, [FromQuery] ReviewItemQuery query, CancellationToken cancellationToken) =>
        ApiResult.From(await handler.HandleAsync(id, query, cancellationToken));
}
