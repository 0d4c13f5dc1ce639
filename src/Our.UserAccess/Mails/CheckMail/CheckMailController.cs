using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Our.UserAccess.Invitations.Contracts;
using Our.UserAccess.Permissions.Contracts;
using Our.UserAccess.Shared.Api;

namespace Our.UserAccess.Mails.CheckMail;

[RequiresPermission(InvitationPermissions.Mail)]
[Route(ApiRoute.Base + "/invitations/mail-check")]
[Tags("Invitations")]
internal sealed class CheckMailController(CheckMailHandler handler) : UserAccessController
{
    [HttpGet]
    [ProducesResponseType<MailFindings>(200, "application/json")]
    public async Task<IActionResult> Check(CancellationToken cancellationToken) => ApiResult.Of(await handler.HandleAsync(cancellationToken));
}
