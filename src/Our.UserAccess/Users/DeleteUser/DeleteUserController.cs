using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Our.UserAccess.Permissions.Contracts;
using Our.UserAccess.Shared.Api;
using Our.UserAccess.Users.Contracts;

namespace Our.UserAccess.Users.DeleteUser;

[RequiresPermission(UserPermissions.Delete)]
[Route(ApiRoute.Base + "/users/{id:guid}")]
[Tags("Users")]
internal sealed class DeleteUserController(IUserActions actions) : UserAccessController
{
    [HttpDelete]
    [ProducesResponseType(204)]
    [ProducesResponseType<ApiProblem>(404, ApiProblem.ContentType)]
    [ProducesResponseType<ApiProblem>(409, ApiProblem.ContentType)]
    public async Task<IActionResult> Delete([FromRoute] Guid id, CancellationToken cancellationToken) =>
        ApiResult.Done(await actions.RunAsync(new UserChange(id, UserAction.Delete), cancellationToken));
}
