using EmbeddedUmbraco.Http.Authorization;
using EmbeddedUmbraco.ManagementApi.Shared;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace EmbeddedUmbraco.ManagementApi.UserGroups;

[ManagementRoute("filter/user-group")]
[Authorize(Policy = AuthorizationPolicies.SectionAccessUsers)]
internal sealed class UserGroupListController(IUserGroupService groups, UserGroupMapper mapper) : ManagementController
{
    [HttpGet]
    public async Task<IActionResult> Filter(string? filter = null, int skip = 0, int take = 100)
    {
        Attempt<PagedModel<IUserGroup>, UserGroupOperationStatus> result = await groups.FilterAsync(CurrentUser.Key, filter, skip, take);
        return result.Success
            ? Ok(new Page<UserGroupModel>(result.Result.Total, await mapper.MapAsync(result.Result.Items)))
            : UserGroupProblems.Table.Result(result.Status);
    }
}
