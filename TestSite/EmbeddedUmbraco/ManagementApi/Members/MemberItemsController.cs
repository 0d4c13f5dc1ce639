using EmbeddedUmbraco.Http.Authorization;
using EmbeddedUmbraco.ManagementApi.Shared;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Entities;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Services;

namespace EmbeddedUmbraco.ManagementApi.Members;

/// <summary>Names and icons of members, for pickers and the search.</summary>
[ManagementRoute("item/member")]
[Authorize(Policy = AuthorizationPolicies.SectionAccessForMemberTree)]
internal sealed class MemberItemsController(IEntityService entities, IMemberService members) : ManagementController
{
    [HttpGet]
    public IActionResult Items([FromQuery(Name = "id")] HashSet<Guid> ids) => ids.Count == 0
        ? Ok(Array.Empty<MemberItem>())
        : Ok(entities.GetAll(UmbracoObjectTypes.Member, [.. ids]).OfType<IMemberEntitySlim>().Select(MemberMapper.Item));

    [HttpGet("search")]
    public async Task<IActionResult> Search(string query, int skip = 0, int take = 100)
    {
        PagedModel<IMember> found = await members.FilterAsync(new MemberFilter { Filter = query }, skip: skip, take: take);
        return Ok(new Page<MemberItem>(found.Total, [.. found.Items.Select(MemberMapper.Item)]));
    }
}
