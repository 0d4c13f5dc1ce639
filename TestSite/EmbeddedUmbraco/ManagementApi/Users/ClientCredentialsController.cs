using EmbeddedUmbraco.Http.Authorization;
using EmbeddedUmbraco.ManagementApi.Shared;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Umbraco.Cms.Core.Security.Authorization;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace EmbeddedUmbraco.ManagementApi.Users;

[ManagementRoute("user/{id:guid}/client-credentials")]
[Authorize(Policy = AuthorizationPolicies.SectionAccessUsers)]
internal sealed class ClientCredentialsController(IUserService users) : ManagementController
{
    private const string Prefix = "umbraco-back-office-";

    [HttpGet]
    public async Task<IActionResult> All(Guid id) =>
        await IsAllowedAsync(id) ? Ok(await users.GetClientIdsAsync(id)) : Refused();

    /// <summary>Umbraco puts its own prefix before the id where it is not there yet. Nobody signs in with the secret here: the TestSite has no token for programs.</summary>
    [HttpPost]
    public async Task<IActionResult> Create(Guid id, ClientCredentialsRequest request)
    {
        if (!await IsAllowedAsync(id))
        {
            return Refused();
        }

        UserClientCredentialsOperationStatus status = await users.AddClientIdAsync(id, Prefixed(request.ClientId));
        return status == UserClientCredentialsOperationStatus.Success
            ? Ok()
            : Problem(400, "The client credentials could not be made", "The id is taken or has characters that are not allowed, or the user is no API user.");
    }

    [HttpDelete("{clientId}")]
    public async Task<IActionResult> Remove(Guid id, string clientId)
    {
        if (!await IsAllowedAsync(id))
        {
            return Refused();
        }

        return await users.RemoveClientIdAsync(id, Prefixed(clientId)) ? Ok() : Missing("client id");
    }

    private static string Prefixed(string clientId) => clientId.StartsWith(Prefix, StringComparison.Ordinal) ? clientId : Prefix + clientId;

    private Task<bool> IsAllowedAsync(Guid id) => MayAsync(UserPermissionResource.WithKeys(id), AuthorizationPolicies.UserPermissionByResource);
}
