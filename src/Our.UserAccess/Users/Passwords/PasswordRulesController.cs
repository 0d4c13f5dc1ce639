using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Our.UserAccess.Permissions.Contracts;
using Our.UserAccess.Shared.Api;
using Our.UserAccess.Users.Contracts;

namespace Our.UserAccess.Users.Passwords;

[RequiresPermission(UserPermissions.Read, WithinReach = true)]
[Route(ApiRoute.Base + "/users/password-rules")]
[Tags("Users")]
internal sealed class PasswordRulesController(IUserPasswords passwords) : UserAccessController
{
    [HttpGet]
    [ProducesResponseType<PasswordRules>(200, "application/json")]
    public IActionResult Get() => ApiResult.Of(passwords.Rules);
}
