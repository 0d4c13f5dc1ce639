using EmbeddedUmbraco.Http.Authorization;
using EmbeddedUmbraco.ManagementApi.Shared;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace EmbeddedUmbraco.ManagementApi.Users;

[ManagementRoute("filter/user")]
[Authorize(Policy = AuthorizationPolicies.SectionAccessUsers)]
internal sealed class UserListController(IUserService users, UserMapper mapper) : ManagementController
{
    [HttpGet]
    public async Task<IActionResult> Filter(
        [FromQuery] HashSet<Guid>? userGroupIds,
        [FromQuery] HashSet<UserState>? userStates,
        string? filter = null,
        int skip = 0,
        int take = 100,
        UserOrder orderBy = UserOrder.UserName,
        Direction orderDirection = Direction.Ascending)
    {
        if (!Paging.IsWholePage(skip, take))
        {
            return Problem(StatusCodes.Status400BadRequest, "skip must be a multiple of take");
        }

        UserFilter wanted = new()
        {
            IncludedUserGroups = userGroupIds is { Count: > 0 } ? userGroupIds : null,
            IncludeUserStates = userStates is { Count: > 0 } ? userStates : null,
            NameFilters = string.IsNullOrWhiteSpace(filter) ? null : new HashSet<string>(StringComparer.Ordinal) { filter.Trim() },
        };
        Attempt<PagedModel<IUser>, UserOperationStatus> result =
            await users.FilterAsync(CurrentUser.Key, wanted, skip, take, orderBy, orderDirection);
        return result.Success
            ? Ok(new Page<UserModel>(result.Result.Total, mapper.Map(result.Result.Items)))
            : UserProblems.Table.Result(result.Status);
    }
}
