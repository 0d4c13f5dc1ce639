using EmbeddedUmbraco.Http.Authorization;
using EmbeddedUmbraco.ManagementApi.Shared;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Security.Authorization;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;
using Umbraco.Cms.Core.Strings;

namespace EmbeddedUmbraco.ManagementApi.UserGroups;

[ManagementRoute("user-group")]
[Authorize(Policy = AuthorizationPolicies.SectionAccessUsers)]
internal sealed class UserGroupsController(
    IUserGroupService groups, UserGroupMapper mapper, UserGroupWriter writer, IShortStringHelper strings) : ManagementController
{
    [HttpGet]
    public async Task<IActionResult> All(int skip = 0, int take = 100)
    {
        PagedModel<IUserGroup> page = await groups.GetAllAsync(skip, take);
        return Ok(new Page<UserGroupModel>(page.Total, await mapper.MapAsync(page.Items)));
    }

    [HttpGet("{id:guid}")]
    public async Task<IActionResult> ByKey(Guid id) => await groups.GetAsync(id) is { } group
        ? Ok(await mapper.MapAsync(group))
        : Missing("user group");

    [HttpPost]
    public async Task<IActionResult> Create(CreateUserGroupRequest request)
    {
        UserGroup group = new(strings);
        if (request.Id is { } id)
        {
            group.Key = id;
        }

        UserGroupOperationStatus written = await writer.WriteAsync(group, request);
        if (written != UserGroupOperationStatus.Success)
        {
            return UserGroupProblems.Table.Result(written);
        }

        Attempt<IUserGroup, UserGroupOperationStatus> result = await groups.CreateAsync(group, CurrentUser.Key);
        return result.Success ? CreatedWithId("user-group", result.Result.Key) : UserGroupProblems.Table.Result(result.Status);
    }

    [HttpPut("{id:guid}")]
    public async Task<IActionResult> Update(Guid id, UserGroupBody request)
    {
        if (await groups.GetAsync(id) is not { } group)
        {
            return Missing("user group");
        }

        if (!await MayAsync(UserGroupPermissionResource.WithKeys(id), AuthorizationPolicies.UserBelongsToUserGroupInRequest))
        {
            return Refused();
        }

        UserGroupOperationStatus written = await writer.WriteAsync(group, request);
        if (written != UserGroupOperationStatus.Success)
        {
            return UserGroupProblems.Table.Result(written);
        }

        Attempt<IUserGroup, UserGroupOperationStatus> result = await groups.UpdateAsync(group, CurrentUser.Key);
        return result.Success ? Ok() : UserGroupProblems.Table.Result(result.Status);
    }
}
