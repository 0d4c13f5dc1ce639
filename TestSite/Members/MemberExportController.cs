using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Security;
using Umbraco.Cms.Core.Services;

namespace TestSite.Members;

/// <summary>The file that a member gets who asks what is kept about them.</summary>
[ApiController]
[Authorize(Policy = "SectionAccessMembers")]
[Route("testsite/members/{key:guid}/export")]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
internal sealed class MemberExportController(IMemberService members, MemberExports exports, IBackOfficeSecurityAccessor accessor) : ControllerBase
{
    [HttpGet]
    public async Task<IActionResult> Export(Guid key, CancellationToken cancellationToken)
    {
        if (members.GetById(key) is not { } member)
        {
            return NotFound();
        }

        if (!await exports.MayAsync(User, cancellationToken))
        {
            return Refused(member);
        }

        return await exports.WriteAsync(member, cancellationToken) is { } file ? File(file, "application/json", $"member-{key}.json") : NotFound();
    }

    private new IUser User => accessor.BackOfficeSecurity?.CurrentUser ?? throw new InvalidOperationException("Nobody is signed in.");

    private ObjectResult Refused(IMember member) => Problem(
        statusCode: StatusCodes.Status403Forbidden,
        type: "urn:testsite:export-refused",
        title: "You may not export this member.",
        detail: $"An export of {member.Name} holds sensitive data, which is withheld from you. Ask somebody in the user group Sensitive data.");
}
