using EmbeddedUmbraco.Http.Authorization;
using EmbeddedUmbraco.ManagementApi.Shared;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Umbraco.Cms.Core.Security.Authorization;

namespace EmbeddedUmbraco.ManagementApi.Users;

/// <summary>The TestSite has no two-factor provider: the list is empty, as in an Umbraco site without one.</summary>
[ManagementRoute("user/{id:guid}/2fa")]
[Authorize(Policy = AuthorizationPolicies.SectionAccessUsers)]
internal sealed class UserTwoFactorController : ManagementController
{
    [HttpGet]
    public async Task<IActionResult> Providers(Guid id) =>
        await MayAsync(UserPermissionResource.WithKeys(id), AuthorizationPolicies.UserPermissionByResource) ? Ok(Array.Empty<object>()) : Refused();
}
