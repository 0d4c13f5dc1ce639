using EmbeddedUmbraco.Http.Authorization;
using EmbeddedUmbraco.ManagementApi.Shared;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Umbraco.Cms.Core.Cache;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Security.Authorization;
using Umbraco.Cms.Core.Services;

namespace EmbeddedUmbraco.ManagementApi.Users;

/// <summary>The start nodes that come out when those of the user and those of the groups are put together.</summary>
[ManagementRoute("user/{id:guid}/calculate-start-nodes")]
[Authorize(Policy = AuthorizationPolicies.SectionAccessUsers)]
internal sealed class UserStartNodesController(IUserService users, IEntityService entities, AppCaches caches, NodeKeys nodeKeys)
    : ManagementController
{
    [HttpGet]
    public async Task<IActionResult> Calculate(Guid id)
    {
        if (await users.GetAsync(id) is not { } user)
        {
            return Missing("user");
        }

        if (!await MayAsync(UserPermissionResource.WithKeys(id), AuthorizationPolicies.UserPermissionByResource))
        {
            return Refused();
        }

        int[] documents = user.CalculateContentStartNodeIds(entities, caches) ?? [];
        int[] media = user.CalculateMediaStartNodeIds(entities, caches) ?? [];
        return Ok(new
        {
            id,
            documentStartNodeIds = NodeKeys.Pick(nodeKeys.Of(UmbracoObjectTypes.Document, documents), documents),
            hasDocumentRootAccess = NodeKeys.HasRoot(documents),
            mediaStartNodeIds = NodeKeys.Pick(nodeKeys.Of(UmbracoObjectTypes.Media, media), media),
            hasMediaRootAccess = NodeKeys.HasRoot(media),
            elementStartNodeIds = Array.Empty<IdRef>(),
            hasElementRootAccess = false,
        });
    }
}
