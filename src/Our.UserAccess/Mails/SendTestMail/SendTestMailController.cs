using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Our.UserAccess.Invitations.Contracts;
using Our.UserAccess.Permissions.Contracts;
using Our.UserAccess.Shared.Api;

namespace Our.UserAccess.Mails.SendTestMail;

[RequiresPermission(InvitationPermissions.Mail)]
[Route(ApiRoute.Base + "/invitations/test-mail")]
[Tags("Invitations")]
internal sealed class SendTestMailController(SendTestMailHandler handler) : UserAccessController
{
    [HttpPost]
    [ProducesResponseType<TestMailResult>(200, "application/json")]
    public async Task<IActionResult> Send([FromApiBody] TestMailBody body, CancellationToken cancellationToken) =>
        ApiResult.Of(await handler.HandleAsync(cancellationToken));
}
