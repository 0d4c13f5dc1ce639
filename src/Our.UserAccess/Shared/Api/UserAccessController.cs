using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Our.UserAccess.Shared.Api;

/// <summary>
/// Base of every controller of the package: signed-in backoffice users only, problem details for every refusal,
/// nothing served while the package's tables are not ready.
/// </summary>
/// <remarks>
/// Not an [ApiController]: its behaviour is configured globally by the host, and the contract must not depend on that.
/// </remarks>
[Authorize(Policy = BackOfficeAccessPolicy)]
[ServiceFilter<ReadyFilter>(Order = 1)]
[ValidRequest(Order = 2)]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
[ProducesResponseType<ApiProblem>(400, ApiProblem.ContentType)]
[ProducesResponseType<ApiProblem>(401, ApiProblem.ContentType)]
[ProducesResponseType<ApiProblem>(403, ApiProblem.ContentType)]
[ProducesResponseType<ApiProblem>(503, ApiProblem.ContentType)]
internal abstract class UserAccessController : ControllerBase
{
    /// <summary>The name of Umbraco's own policy; it carries the authentication scheme of the backoffice.</summary>
    public const string BackOfficeAccessPolicy = "BackOfficeAccess";
}
