using EmbeddedUmbraco.ManagementApi.Shared;
using EmbeddedUmbraco.ManagementApi.Users;
using Microsoft.AspNetCore.Mvc;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace EmbeddedUmbraco.ManagementApi.CurrentUser;

[ManagementRoute("user/current/permissions")]
internal sealed class CurrentUserPermissionsController(IUserService users, IContentPermissionService documents) : ManagementController
{
    [HttpGet]
    public async Task<IActionResult> Any([FromQuery(Name = "id")] HashSet<Guid> ids) =>
        Answer(await users.GetPermissionsAsync(CurrentUser.Key, [.. ids]));

    // The permission service, not the user service: packages decorate it, and the client must show what the server allows.
    [HttpGet("document")]
    public async Task<IActionResult> Documents([FromQuery(Name = "id")] HashSet<Guid> ids) =>
        Ok(new { permissions = Map(await documents.GetPermissionsAsync(CurrentUser, ids)) });

    [HttpGet("media")]
    public async Task<IActionResult> Media([FromQuery(Name = "id")] HashSet<Guid> ids) =>
        Answer(await users.GetMediaPermissionsAsync(CurrentUser.Key, ids));

    private IActionResult Answer(Attempt<IEnumerable<NodePermissions>, UserOperationStatus> result) =>
        result.Success ? Ok(new { permissions = Map(result.Result) }) : UserProblems.Table.Result(result.Status);

    private static IEnumerable<object> Map(IEnumerable<NodePermissions> nodes) =>
        nodes.Select(node => new { node.NodeKey, permissions = node.Permissions });
}
