using EmbeddedUmbraco.Http.Authorization;
using EmbeddedUmbraco.ManagementApi.Shared;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;

namespace EmbeddedUmbraco.ManagementApi.ContentTypes;

/// <summary>Read only; the client configures its list views and property editors from these.</summary>
[ManagementRoute("data-type")]
[Authorize(Policy = AuthorizationPolicies.TreeAccessDocumentsOrMediaOrMembersOrContentTypes)]
internal sealed class DataTypesController(IDataTypeService types) : ManagementController
{
    [HttpGet("{id:guid}")]
    public async Task<IActionResult> ByKey(Guid id) => await types.GetAsync(id) is { } type
        ? Ok(new
        {
            id = type.Key,
            name = type.Name ?? string.Empty,
            type.EditorAlias,
            editorUiAlias = type.EditorUiAlias ?? type.EditorAlias,
            values = type.ConfigurationData.Select(pair => new { alias = pair.Key, value = pair.Value }),
            isDeletable = false,
            canIgnoreStartNodes = false,
        })
        : Missing("data type");

    [HttpGet("/umbraco/management/api/v1/item/data-type")]
    public async Task<IActionResult> Items([FromQuery(Name = "id")] HashSet<Guid> ids)
    {
        IEnumerable<IDataType> found = ids.Count == 0 ? [] : await types.GetAllAsync([.. ids]);
        return Ok(found.Select(type => new
        {
            id = type.Key, name = type.Name ?? string.Empty, type.EditorAlias, type.EditorUiAlias, isDeletable = false, flags = Array.Empty<Flag>(),
        }));
    }
}
