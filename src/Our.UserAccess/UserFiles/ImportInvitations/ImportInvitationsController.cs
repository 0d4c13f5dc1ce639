using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Our.UserAccess.Invitations.Contracts;
using Our.UserAccess.Operations.Contracts;
using Our.UserAccess.Permissions.Contracts;
using Our.UserAccess.Shared.Api;
using Our.UserAccess.UserFiles.Import;
using Our.UserAccess.UserFiles.ImportUsers;

namespace Our.UserAccess.UserFiles.ImportInvitations;

[RequiresPermission(InvitationPermissions.Send, WithinReach = true)]
[Route(ApiRoute.Base + "/invitations/import")]
[Tags("Invitations")]
internal sealed class ImportInvitationsController(ImportInvitationsHandler handler) : UserAccessController
{
    [HttpPost]
    [ProducesResponseType<ImportReport>(200, "application/json")]
    [ProducesResponseType<OperationItem>(202, "application/json")]
    public async Task<IActionResult> Import([FromQuery] ImportInvitationsQuery query, CancellationToken cancellationToken)
    {
        ImportFile file = await ImportBody.ReadAsync(Request, cancellationToken);
        var order = new InvitationOrder(query.Message, query.LanguageIsoCode);
        return query.DryRun
            ? ApiResult.From(await handler.CheckAsync(file, order, cancellationToken))
            : ApiResult.Accepted(await handler.StartAsync(file, order, cancellationToken), operation => $"/operations/{operation.Id}");
    }
}
