using EmbeddedUmbraco.Http.Authorization;
using EmbeddedUmbraco.ManagementApi.Shared;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace EmbeddedUmbraco.ManagementApi.Members;

/// <summary>What the client asks about members beside their pages.</summary>
[ManagementRoute("member")]
[Authorize(Policy = AuthorizationPolicies.SectionAccessMembers)]
internal sealed class MemberInfoController : ManagementController
{
    [HttpGet("configuration")]
    public IActionResult Configuration() => Ok(new { reservedFieldNames = Array.Empty<string>() });

    // Relations are not tracked in the TestSite: nothing is referenced.
    [HttpGet("{id:guid}/referenced-by")]
    [HttpGet("{id:guid}/referenced-descendants")]
    public IActionResult References(Guid id) => Ok(new Page<object>(0, []));

    [HttpGet("are-referenced")]
    public IActionResult AreReferenced() => Ok(new Page<IdRef>(0, []));
}
