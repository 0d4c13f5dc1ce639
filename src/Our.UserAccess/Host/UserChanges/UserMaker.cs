using Microsoft.Extensions.DependencyInjection;
using Our.UserAccess.Shared.Outcomes;
using Our.UserAccess.Users.Contracts;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Scoping;
using Umbraco.Cms.Core.Security;
using Umbraco.Cms.Core.Services;
using Umbraco.Extensions;

namespace Our.UserAccess.Host.UserChanges;

/// <summary>
/// Makes a user in the two steps of Umbraco's CreateAsync, which neither hears when its second step is stopped nor takes
/// people without a native group, as those are whose access comes from assignments.
/// </summary>
internal sealed class UserMaker(IUserGroupService groups, UserSaves saves, ICoreScopeProvider scopes, IServiceScopeFactory services) : IUserMaker
{
    public async Task<Outcome<string>> MakeAsync(Guid id, NewUser wanted)
    {
        IUserGroup[] native = wanted.GroupIds.Count == 0 ? [] : [.. await groups.GetAsync(wanted.GroupIds)];
        using ICoreScope scope = scopes.CreateCoreScope();
        await using AsyncServiceScope requested = services.CreateAsyncScope();
        IdentityCreationResult made = await requested.ServiceProvider.GetRequiredService<ICoreBackOfficeUserManager>().CreateAsync(Model(id, wanted));
        if (!made.Succeded)
        {
            return made.CancelledByNotification ? UserChangeFailures.Vetoed : UserChangeFailures.RefusedByUmbraco(made.ErrorMessage ?? "unknown");
        }

        IUser user = await requested.ServiceProvider.GetRequiredService<IBackOfficeUserStore>().GetAsync(id)
            ?? throw new InvalidOperationException("Umbraco created a user and does not find them.");
        Complete(user, wanted, native);
        if (await saves.SaveAsync(user) is Failure refused)
        {
            return refused;
        }

        scope.Complete();
        return made.InitialPassword ?? string.Empty;
    }

    private static UserCreateModel Model(Guid id, NewUser wanted) => new()
    {
        Id = id,
        Name = wanted.Profile.Name,
        Email = wanted.Profile.Email,
        UserName = wanted.Profile.UserName,
        Kind = wanted.Kind == NewUserKind.Api ? UserKind.Api : UserKind.Default,
    };

    private static void Complete(IUser user, NewUser wanted, IUserGroup[] native)
    {
        user.IsApproved = true;
        user.Language = wanted.Profile.LanguageIsoCode ?? user.Language;
        Array.ForEach(native, group => user.AddGroup(group.ToReadOnlyGroup()));
        if (wanted.Kind == NewUserKind.SingleSignOn)
        {
            // Umbraco's own mark of "no password": nothing that somebody types in compares equal to it.
            string noise = Convert.ToHexString(System.Security.Cryptography.RandomNumberGenerator.GetBytes(32));
            user.RawPasswordValue = Constants.Security.EmptyPasswordPrefix + noise;
        }
    }
}
