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

[ManagementRoute("user/invite")]
[Authorize(Policy = AuthorizationPolicies.SectionAccessUsers)]
internal sealed class UserInvitationController(IUserService users) : ManagementController
{
    [HttpPost]
    public async Task<IActionResult> Invite(InviteUserRequest request)
    {
        UserInviteModel model = new()
        {
            Id = request.Id,
            Email = request.Email,
            UserName = request.UserName ?? request.Email,
            Name = request.Name,
            Message = request.Message,
            UserGroupKeys = request.UserGroupIds.Select(group => group.Id).ToHashSet(),
        };
        Attempt<UserInvitationResult, UserOperationStatus> result = await users.InviteAsync(CurrentUser.Key, model);
        return result is { Success: true, Result.InvitedUser: { } user }
            ? CreatedWithId("user", user.Key)
            : UserProblems.WithError(result.Status, result.Result, "email");
    }

    [HttpPost("resend")]
    public async Task<IActionResult> Resend(ResendInviteRequest request)
    {
        if (!await MayAsync(UserPermissionResource.WithKeys(request.User.Id), AuthorizationPolicies.UserPermissionByResource))
        {
            return Refused();
        }

        Attempt<UserInvitationResult, UserOperationStatus> result = await users.ResendInvitationAsync(
            CurrentUser.Key,
            new UserResendInviteModel { InvitedUserKey = request.User.Id, Message = request.Message });
        return result.Success ? Ok() : UserProblems.WithError(result.Status, result.Result, "user");
    }
}
