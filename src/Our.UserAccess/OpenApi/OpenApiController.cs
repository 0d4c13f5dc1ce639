using Microsoft.AspNetCore.Mvc;
using Our.UserAccess.Permissions.Contracts;
using Our.UserAccess.Shared.Api;

namespace Our.UserAccess.OpenApi;

[SignedInIsEnough]
[Route(ApiRoute.Base + "/openapi.json")]
internal sealed class OpenApiController(OpenApiDescription description) : UserAccessController
{
    [HttpGet]
    public IActionResult Describe() => Content(description.Json, "application/json; charset=utf-8");
}
