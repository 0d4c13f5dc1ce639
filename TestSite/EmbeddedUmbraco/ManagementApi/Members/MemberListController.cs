using EmbeddedUmbraco.Http.Authorization;
using EmbeddedUmbraco.ManagementApi.Shared;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Services;

namespace EmbeddedUmbraco.ManagementApi.Members;

[ManagementRoute("filter/member")]
[Authorize(Policy = AuthorizationPolicies.SectionAccessMembers)]
internal sealed class MemberListController(IMemberService members, MemberMapper mapper) : ManagementController
{
    [HttpGet]
    public async Task<IActionResult> Filter(
        Guid? memberTypeId = null,
        string? memberGroupName = null,
        bool? isApproved = null,
        bool? isLockedOut = null,
        string orderBy = "username",
        Direction orderDirection = Direction.Ascending,
        string? filter = null,
        int skip = 0,
        int take = 100)
    {
        bool seesAll = CurrentUser.HasAccessToSensitiveData();
        MemberFilter wanted = new()
        {
            MemberTypeId = memberTypeId,
            MemberGroupName = memberGroupName,
            Filter = filter,
            // Filtering by what is withheld would tell it.
            IsApproved = seesAll ? isApproved : null,
            IsLockedOut = seesAll ? isLockedOut : null,
        };
        PagedModel<IMember> page = await members.FilterAsync(wanted, orderBy, orderDirection, skip, take);
        return Ok(new Page<MemberModel>(page.Total, mapper.List(page.Items, CurrentUser)));
    }
}
