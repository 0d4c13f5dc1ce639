using Microsoft.Extensions.Logging;
using Our.UserAccess.Host.AccessFacts;
using Our.UserAccess.Users.Contracts;
using Umbraco.Cms.Core.Scoping;

namespace Our.UserAccess.Host.UserChanges;

internal sealed partial class UmbracoTransaction(ICoreScopeProvider scopes, FollowedTogether together, ILogger<UmbracoTransaction> logger) : IUmbracoTransaction
{
    public async Task<bool> RunAsync(Func<Task<bool>> changes)
    {
        using IDisposable following = together.Begin();
        using ICoreScope scope = scopes.CreateCoreScope();
        bool isDone = await TryAsync(changes);
        if (isDone)
        {
            scope.Complete();
        }

        return isDone;
    }

    private async Task<bool> TryAsync(Func<Task<bool>> changes)
    {
        try
        {
            return await changes();
        }
        catch (Exception failure)
        {
            LogFailed(failure);
            return false;
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "User Access could not change some users in one transaction, and changes each alone.")]
    private partial void LogFailed(Exception failure);
}
