using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Our.UserAccess.Assignments.Contracts;
using Our.UserAccess.Permissions.Contracts;
using Our.UserAccess.Shared.Api;
using Our.UserAccess.Shared.Paging;

namespace Our.UserAccess.Assignments.ListPeople;

[RequiresPermission(AssignmentPermissions.Read, WithinReach = true)]
[Route(ApiRoute.Base + "/workspaces/{id:guid}/people")]
[Tags("Workspaces")]
internal sealed class ListPeopleController(ListPeopleHandler handler) : UserAccessController
{
    [HttpGet]
    [ProducesResponseType<Page<WorkspacePerson>>(200, "application/json")]
    [ProducesResponseType<ApiProblem>(404, ApiProblem.ContentType)]
    public async Task<IActionResult> List([FromRoute] Guid id, [FromQuery] PeopleQuery query, CancellationToken cancellationToken) =>
        ApiResult.From(await handler.HandleAsync(id, query, cancellationToken));
}
