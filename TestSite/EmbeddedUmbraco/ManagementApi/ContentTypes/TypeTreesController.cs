using EmbeddedUmbraco.Http.Authorization;
using EmbeddedUmbraco.ManagementApi.Shared;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;

namespace EmbeddedUmbraco.ManagementApi.ContentTypes;

/// <summary>The trees of types are flat: the TestSite keeps its types in no folders.</summary>
[ManagementRoute("tree")]
internal sealed class TypeTreesController(
    IContentTypeService documents, IMediaTypeService media, IMemberTypeService members, IDataTypeService data) : ManagementController
{
    [HttpGet("document-type/root")]
    [Authorize(Policy = AuthorizationPolicies.TreeAccessDocumentsOrDocumentTypes)]
    public IActionResult Documents(int skip = 0, int take = 100) => Tree(documents.GetAll(), skip, take);

    [HttpGet("media-type/root")]
    [Authorize(Policy = AuthorizationPolicies.TreeAccessMediaOrMediaTypes)]
    public IActionResult Media(int skip = 0, int take = 100) => Tree(media.GetAll(), skip, take);

    [HttpGet("member-type/root")]
    [Authorize(Policy = AuthorizationPolicies.TreeAccessMembersOrMemberTypes)]
    public IActionResult Members(int skip = 0, int take = 100) => Tree(members.GetAll(), skip, take);

    [HttpGet("data-type/root")]
    [Authorize(Policy = AuthorizationPolicies.TreeAccessDocumentsOrMediaOrMembersOrContentTypes)]
    public async Task<IActionResult> DataTypes(int skip = 0, int take = 100)
    {
        IEnumerable<IDataType> all = await data.GetAllAsync();
        return Ok(all.OrderBy(type => type.Name, StringComparer.CurrentCultureIgnoreCase).ToPage(skip, take, type =>
            new TypeTreeItem(type.Key, type.Name ?? string.Empty, Icon: null, IsElement: false, type.EditorUiAlias)));
    }

    private OkObjectResult Tree(IEnumerable<IContentTypeBase> all, int skip, int take) =>
        Ok(all.OrderBy(type => type.Name, StringComparer.CurrentCultureIgnoreCase).ToPage(skip, take, type =>
            new TypeTreeItem(type.Key, type.Name ?? type.Alias, type.Icon, type.IsElement)));
}
