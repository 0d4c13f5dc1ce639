using Microsoft.Extensions.DependencyInjection;
using Our.UserAccess.Host.Groups;
using Our.UserAccess.Host.UserChanges;
using Our.UserAccess.Shared.Outcomes;
using Our.UserAccess.Users.Contracts;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Scoping;
using Umbraco.Cms.Core.Security;
using Umbraco.Extensions;

namespace Our.UserAccess.Host.Invitations;

/// <summary>
/// Makes somebody who is invited in the two steps of Umbraco's InviteAsync, in one transaction and without its last one: the mail.
/// InviteAsync itself takes nobody without a native group, as those are whose access comes from assignments, and asks again
/// for each person what was asked before.
/// </summary>
internal sealed class InvitedMaker(ReadGroups groups, UserSaves saves, ICoreScopeProvider scopes, IServiceScopeFactory services, TimeProvider clock)
{
    public async Task<Outcome<Guid>> InviteAsync(ProfileFields profile, IReadOnlyCollection<Guid> groupIds)
    {
        IUserGroup[] native = [.. await groups.OfAsync(groupIds)];
        using ICoreScope scope = scopes.CreateCoreScope();
        await using AsyncServiceScope requested = services.CreateAsyncScope();
        var model = new UserInviteModel { Name = profile.Name, Email = profile.Email, UserName = profile.UserName };
        IdentityCreationResult made = await requested.ServiceProvider.GetRequiredService<ICoreBackOfficeUserManager>().CreateForInvite(model);
        if (!made.Succeded)
        {
            return made.CancelledByNotification ? UserChangeFailures.Vetoed : UserChangeFailures.RefusedByUmbraco(made.ErrorMessage ?? "unknown");
        }

        IUser invited = await requested.ServiceProvider.GetRequiredService<IBackOfficeUserStore>().GetByEmailAsync(model.Email)
            ?? throw new InvalidOperationException("Umbraco created a user and does not find them.");
        invited.InvitedDate = clock.GetUtcNow().UtcDateTime;
        invited.Language = profile.LanguageIsoCode ?? invited.Language;
        Array.ForEach(native, group => invited.AddGroup(group.ToReadOnlyGroup()));
        if (await saves.SaveAsync(invited) is Failure refused)
        {
            return refused;
        }

        scope.Complete();
        return invited.Key;
    }
}
