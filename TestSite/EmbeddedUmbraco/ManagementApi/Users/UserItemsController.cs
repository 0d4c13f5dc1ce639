using EmbeddedUmbraco.ManagementApi.Shared;
using Microsoft.AspNetCore.Mvc;
using Umbraco.Cms.Core.Services;

namespace EmbeddedUmbraco.ManagementApi.Users;

/// <summary>Names and pictures of users: pickers and histories show them to everybody in the backoffice.</summary>
[ManagementRoute("item/user")]
internal sealed class UserItemsController(IUserService users, UserMapper mapper) : ManagementController
{
    [HttpGet]
    public async Task<IActionResult> Items([FromQuery(Name = "id")] HashSet<Guid> ids) =>
        ids.Count == 0 ? Ok(Array.Empty<UserItemModel>()) : Ok((await users.GetAsync(ids)).Select(mapper.Item));
}
