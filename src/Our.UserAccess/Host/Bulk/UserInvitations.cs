using Our.UserAccess.Bulk.Contracts;
using Our.UserAccess.Host.UserChanges;
using Our.UserAccess.Shared.Outcomes;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace Our.UserAccess.Host.Bulk;

internal sealed class UserInvitations(IUserService users, BackOfficeUser current) : IUserInvitations
{
    public async Task<Failure?> ResendAsync(Guid userId)
    {
        Attempt<UserInvitationResult, UserOperationStatus> sent = await users.ResendInvitationAsync(
            current.Id ?? Constants.Security.SuperUserKey, new UserResendInviteModel { InvitedUserKey = userId });
        return UserStatuses.Failure(sent.Status);
    }
}
