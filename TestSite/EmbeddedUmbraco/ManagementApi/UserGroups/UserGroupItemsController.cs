using EmbeddedUmbraco.ManagementApi.Shared;
using Microsoft.AspNetCore.Mvc;
using Umbraco.Cms.Core.Services;

namespace EmbeddedUmbraco.ManagementApi.UserGroups;

[ManagementRoute("item/user-group")]
internal sealed class UserGroupItemsController(IUserGroupService groups) : ManagementController
{
    [HttpGet]
    public async Task<IActionResult> Items([FromQuery(Name = "id")] HashSet<Guid> ids) => ids.Count == 0
        ? Ok(Array.Empty<UserGroupItemModel>())
        : Ok((await groups.GetAsync(ids)).Select(group => new UserGroupItemModel(group.Key, group.Name ?? group.Alias, group.Alias, group.Icon)));
}
