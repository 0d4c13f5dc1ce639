using EmbeddedUmbraco.Http.Authorization;
using EmbeddedUmbraco.Http.Problems;
using EmbeddedUmbraco.Http.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;
using Umbraco.Cms.Core.Models.Membership;

namespace EmbeddedUmbraco.ManagementApi.Shared;

/// <summary>What every endpoint of the Management API shares: a signed-in user, the asking for access, and the shape of answers.</summary>
[ApiController]
[EventMessages]
[Authorize(Policy = AuthorizationPolicies.BackOfficeAccess)]
internal abstract class ManagementController : ControllerBase
{
    protected IUser CurrentUser =>
        CurrentBackOfficeUser.Get(HttpContext) ?? throw new InvalidOperationException("The endpoint was reached without a session.");

    protected async Task<bool> MayAsync(object resource, string policy)
    {
        IAuthorizationService authorization = HttpContext.RequestServices.GetRequiredService<IAuthorizationService>();
        return (await authorization.AuthorizeAsync(User, resource, policy)).Succeeded;
    }

    protected ObjectResult Refused() => Problem(
        StatusCodes.Status403Forbidden,
        "You do not have access",
        "Your user account does not have the permission that this needs here.");

    protected ObjectResult Missing(string what) => Problem(
        StatusCodes.Status404NotFound,
        $"The {what} could not be found",
        "It may have been deleted, or the id is wrong.");

    protected ObjectResult Problem(int status, string title, string? detail = null) =>
        StatusCode(status, ManagementProblem.Create(status, title, detail));

    /// <summary>201 with the id in Umbraco's own header, which the client reads instead of a body.</summary>
    protected StatusCodeResult CreatedWithId(string area, Guid id)
    {
        Response.Headers["Umb-Generated-Resource"] = id.ToString();
        Response.Headers.Location = $"{ApiPath.Root}/v1/{area}/{id}";
        return StatusCode(StatusCodes.Status201Created);
    }
}
