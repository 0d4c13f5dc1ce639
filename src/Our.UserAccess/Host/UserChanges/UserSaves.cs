using Microsoft.Extensions.DependencyInjection;
using Our.UserAccess.Shared.Outcomes;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Security;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace Our.UserAccess.Host.UserChanges;

/// <summary>
/// Saves a loaded user as Umbraco's own user service does, but hears what became of it: the service's Save, and so its
/// DisableAsync and EnableAsync, answer nothing when a handler stops them.
/// </summary>
internal sealed class UserSaves(IServiceScopeFactory scopes)
{
    public async Task<UserOperationStatus> StatusAsync(IUser user)
    {
        await using AsyncServiceScope scope = scopes.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<IBackOfficeUserStore>().SaveAsync(user);
    }

    /// <summary>Null when it is stored.</summary>
    public async Task<Failure?> SaveAsync(IUser user) => UserStatuses.Failure(await StatusAsync(user));
}
