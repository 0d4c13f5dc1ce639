using Microsoft.Extensions.DependencyInjection;
using Our.UserAccess.Host.Groups;
using Our.UserAccess.Shared.Outcomes;
using Our.UserAccess.Users.Contracts;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Scoping;
using Umbraco.Cms.Core.Security;
using Umbraco.Extensions;

namespace Our.UserAccess.Host.UserChanges;

/// <summary>
/// Makes a user in the two steps of Umbraco's CreateAsync, which neither hears when its second step is stopped nor takes
/// people without a native group, as those are whose access comes from assignments.
/// </summary>
internal sealed class UserMaker(ReadGroups groups, UserSaves saves, ICoreScopeProvider scopes, IServiceScopeFactory services) : IUserMaker
{
    public async Task<Outcome<MadeUser>> MakeAsync(NewUser wanted)
    {
        IUserGroup[] native = [.. await groups.OfAsync(wanted.GroupIds)];
        using ICoreScope scope = scopes.CreateCoreScope();
        await using AsyncServiceScope requested = services.CreateAsyncScope();
        ICoreBackOfficeUserManager manager = requested.ServiceProvider.GetRequiredService<ICoreBackOfficeUserManager>();
        IdentityCreationResult made = await (HasNoPassword(wanted) ? manager.CreateForInvite(Model(wanted)) : manager.CreateAsync(Model(wanted)));
        if (!made.Succeded)
        {
            return made.CancelledByNotification ? UserChangeFailures.Vetoed : UserChangeFailures.RefusedByUmbraco(made.ErrorMessage ?? "unknown");
        }

        IUser user = await requested.ServiceProvider.GetRequiredService<IBackOfficeUserStore>().GetByUserNameAsync(wanted.Profile.UserName)
            ?? throw new InvalidOperationException("Umbraco created a user and does not find them.");
        Complete(user, wanted, native);
        if (await saves.SaveAsync(user) is Failure refused)
        {
            return refused;
        }

        scope.Complete();
        return new MadeUser(user.Key, made.InitialPassword);
    }

    // Without one at once: Umbraco would make one and hash it, which is nearly all that a new user costs.
    private static bool HasNoPassword(NewUser wanted) => wanted.Kind == NewUserKind.SingleSignOn || wanted is { Kind: NewUserKind.Password, StartsWithoutPassword: true };

    private static UserCreateModel Model(NewUser wanted) => new()
    {
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
