using EmbeddedUmbraco.Http.Authorization;
using EmbeddedUmbraco.ManagementApi.Shared;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Umbraco.Cms.Core.Services;

namespace EmbeddedUmbraco.ManagementApi.ContentTypes;

/// <summary>Read only, like the other types.</summary>
[ManagementRoute("member-type")]
[Authorize(Policy = AuthorizationPolicies.TreeAccessMembersOrMemberTypes)]
internal sealed class MemberTypesController(IMemberTypeService types) : ManagementController
{
    [HttpGet("{id:guid}")]
    public async Task<IActionResult> ByKey(Guid id) => await types.GetAsync(id) is { } type ? Ok(MemberTypeModel.Of(type)) : Missing("member type");

    [HttpGet("configuration")]
    public IActionResult Configuration() => Ok(new { reservedFieldNames = Array.Empty<string>() });

    [HttpGet("/umbraco/management/api/v1/item/member-type")]
    public IActionResult Items([FromQuery(Name = "id")] HashSet<Guid> ids) =>
        Ok(ids.Count == 0 ? [] : types.GetMany(ids).Select(ContentTypeMapper.Item));
}
