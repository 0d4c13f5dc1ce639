using Our.UserAccess.Bulk.Contracts;
using Our.UserAccess.Host.UserChanges;
using Our.UserAccess.Shared.Outcomes;
using Our.UserAccess.Users.Contracts;
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
            Performer, new UserResendInviteModel { InvitedUserKey = userId });
        return UserStatuses.Failure(sent.Status);
    }

    public async Task<Outcome<Guid>> InviteAsync(ProfileFields profile, IReadOnlyCollection<Guid> groupIds)
    {
        var model = new UserInviteModel { Name = profile.Name, Email = profile.Email, UserName = profile.UserName, UserGroupKeys = groupIds.ToHashSet() };
        Attempt<UserInvitationResult, UserOperationStatus> sent = await users.InviteAsync(Performer, model);
        if (UserStatuses.Failure(sent.Status) is Failure refused)
        {
            return refused;
        }

        if (sent.Result.InvitedUser is not { } invited)
        {
            return UserChangeFailures.Vetoed;
        }

        if (profile.LanguageIsoCode is { } language)
        {
            invited.Language = language;
            users.Save(invited);
        }

        return invited.Key;
    }

    private Guid Performer => current.Id ?? Constants.Security.SuperUserKey;
}
