using EmbeddedUmbraco.Http.Authorization;
using EmbeddedUmbraco.ManagementApi.Shared;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Umbraco.Cms.Core.Security.Authorization;
using Umbraco.Cms.Core.Services;

namespace EmbeddedUmbraco.ManagementApi.Users;

[ManagementRoute("user/{id:guid}/client-credentials")]
[Authorize(Policy = AuthorizationPolicies.SectionAccessUsers)]
internal sealed class ClientCredentialsController(IUserService users) : ManagementController
{
    [HttpGet]
    public async Task<IActionResult> All(Guid id) =>
        await IsAllowedAsync(id) ? Ok(await users.GetClientIdsAsync(id)) : Refused();

    [HttpDelete("{clientId}")]
    public async Task<IActionResult> Remove(Guid id, string clientId)
    {
        if (!await IsAllowedAsync(id))
        {
            return Refused();
        }

        return await users.RemoveClientIdAsync(id, clientId) ? Ok() : Missing("client id");
    }

    private Task<bool> IsAllowedAsync(Guid id) => MayAsync(UserPermissionResource.WithKeys(id), AuthorizationPolicies.UserPermissionByResource);
}
