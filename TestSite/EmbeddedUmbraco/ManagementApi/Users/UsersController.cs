using EmbeddedUmbraco.Http.Authorization;
using EmbeddedUmbraco.ManagementApi.Shared;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Security.Authorization;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace EmbeddedUmbraco.ManagementApi.Users;

[ManagementRoute("user")]
[Authorize(Policy = AuthorizationPolicies.SectionAccessUsers)]
internal sealed class UsersController(IUserService users, UserMapper mapper) : ManagementController
{
    [HttpGet]
    public async Task<IActionResult> All(int skip = 0, int take = 100)
    {
        Attempt<PagedModel<IUser>?, UserOperationStatus> result = await users.GetAllAsync(CurrentUser.Key, skip, take);
        return result is { Success: true, Result: { } page }
            ? Ok(new Page<UserModel>(page.Total, mapper.Map(page.Items)))
            : UserProblems.Table.Result(result.Status);
    }

    [HttpGet("{id:guid}")]
    public async Task<IActionResult> ByKey(Guid id)
    {
        if (await users.GetAsync(id) is not { } user)
        {
            return Missing("user");
        }

        return await MayAsync(UserPermissionResource.WithKeys(id), AuthorizationPolicies.UserPermissionByResource)
            ? Ok(mapper.Map(user))
            : Refused();
    }

    [HttpPost]
    public async Task<IActionResult> Create(CreateUserRequest request)
    {
        Attempt<UserCreationResult, UserOperationStatus> result = await users.CreateAsync(CurrentUser.Key, ToModel(request), approveUser: true);
        return result is { Success: true, Result.CreatedUser: { } user }
            ? CreatedWithId("user", user.Key)
            : UserProblems.WithError(result.Status, result.Result, "email");
    }

    [HttpPut("{id:guid}")]
    public async Task<IActionResult> Update(Guid id, UpdateUserRequest request)
    {
        if (await users.GetAsync(id) is not { } user)
        {
            return Missing("user");
        }

        if (!await MayAsync(UserPermissionResource.WithKeys(id), AuthorizationPolicies.UserPermissionByResource))
        {
            return Refused();
        }

        UserUpdateModel model = UserUpdates.ToModel(user, request);
        Attempt<IUser?, UserOperationStatus> result = await users.UpdateAsync(CurrentUser.Key, model);
        return result.Success ? Ok() : UserProblems.Table.Result(result.Status);
    }

    private static UserCreateModel ToModel(CreateUserRequest request) => new()
    {
        Id = request.Id,
        Email = request.Email,
        UserName = request.UserName ?? request.Email,
        Name = request.Name,
        Kind = string.Equals(request.Kind, nameof(UserKind.Api), StringComparison.OrdinalIgnoreCase) ? UserKind.Api : UserKind.Default,
        UserGroupKeys = request.UserGroupIds.Select(group => group.Id).ToHashSet(),
    };
}
