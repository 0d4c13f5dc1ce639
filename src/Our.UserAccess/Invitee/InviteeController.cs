using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Our.UserAccess.Invitee.Limits;

namespace Our.UserAccess.Invitee;

/// <summary>
/// Base of the pages for invited people: everybody comes in, and the link is the right to do something. So no cookie is read,
/// and there is nothing for a forged request to use.
/// </summary>
[AllowAnonymous]
[IgnoreAntiforgeryToken]
[ServiceFilter<InviteeFilter>]
[RequestSizeLimit(LongestForm)]
[ApiExplorerSettings(IgnoreApi = true)]
internal abstract class InviteeController : ControllerBase
{
    private const int LongestForm = 16 * 1024;
}
