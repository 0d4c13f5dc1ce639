using Microsoft.Extensions.DependencyInjection;
using Our.UserAccess.Host.UserChanges;
using Our.UserAccess.Shared.Outcomes;
using Our.UserAccess.Users.Contracts;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Scoping;
using Umbraco.Cms.Core.Security;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace Our.UserAccess.Host.Invitations;

/// <summary>Makes somebody who is invited, by Umbraco's InviteAsync; it takes nobody without a native group, as those are whose access comes from assignments.</summary>
internal sealed class InvitedMaker(IUserService users, UserSaves saves, ICoreScopeProvider scopes, IServiceScopeFactory services, TimeProvider clock)
{
    public async Task<Outcome<Guid>> InviteAsync(ProfileFields profile, IReadOnlyCollection<Guid> groupIds)
    {
        var model = new UserInviteModel { Name = profile.Name, Email = profile.Email, UserName = profile.UserName, UserGroupKeys = groupIds.ToHashSet() };
        return groupIds.Count == 0 ? await WithoutGroupAsync(model, profile.LanguageIsoCode) : await ByUmbracoAsync(model, profile.LanguageIsoCode);
    }

    private async Task<Outcome<Guid>> ByUmbracoAsync(UserInviteModel model, string? language)
    {
        // Who may give these groups was asked by our guard; Umbraco would allow only groups that the person who asks is in.
        Attempt<UserInvitationResult, UserOperationStatus> sent = await users.InviteAsync(Constants.Security.SuperUserKey, model);
        if (UserStatuses.Failure(sent.Status) is Failure refused)
        {
            return refused;
        }

        if (sent.Result.InvitedUser is not { } invited)
        {
            return UserChangeFailures.Vetoed;
        }

        Failure? failed = language is null || invited.Language == language ? null : await SpeakAsync(invited, language);
        return failed is null ? invited.Key : failed;
    }

    // The two steps of InviteAsync in one transaction, without its last one: the mail.
    private async Task<Outcome<Guid>> WithoutGroupAsync(UserInviteModel model, string? language)
    {
        using ICoreScope scope = scopes.CreateCoreScope();
        await using AsyncServiceScope requested = services.CreateAsyncScope();
        IdentityCreationResult made = await requested.ServiceProvider.GetRequiredService<ICoreBackOfficeUserManager>().CreateForInvite(model);
        if (!made.Succeded)
        {
            return made.CancelledByNotification ? UserChangeFailures.Vetoed : UserChangeFailures.RefusedByUmbraco(made.ErrorMessage ?? "unknown");
        }

        IUser invited = await requested.ServiceProvider.GetRequiredService<IBackOfficeUserStore>().GetByEmailAsync(model.Email)
            ?? throw new InvalidOperationException("Umbraco created a user and does not find them.");
        invited.InvitedDate = clock.GetUtcNow().UtcDateTime;
        if (await SpeakAsync(invited, language ?? invited.Language) is Failure refused)
        {
            return refused;
        }

        scope.Complete();
        return invited.Key;
    }

    private Task<Failure?> SpeakAsync(IUser invited, string? language)
    {
        invited.Language = language;
        return saves.SaveAsync(invited);
    }
}
