using Microsoft.Extensions.Options;
using Our.UserAccess.Audit.Contracts;
using Our.UserAccess.Audit.Persistence;
using Our.UserAccess.Audit.Watching;

namespace Our.UserAccess.Audit.Retention;

/// <summary>Takes away what the settings keep no longer. Without settings everything is kept.</summary>
internal sealed class RetentionPass(RetentionStore store, IOptionsMonitor<AuditOptions> options, TimeProvider clock) : IAuditUpkeep
{
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        DateTime now = clock.GetUtcNow().UtcDateTime;
        foreach ((string action, TimeSpan kept) in options.CurrentValue.Keep.Where(rule => rule.Value > TimeSpan.Zero && AuditActions.All.Contains(rule.Key)))
        {
            while (await store.RemoveAsync(action, now - kept, cancellationToken) > 0)
            {
                cancellationToken.ThrowIfCancellationRequested();
            }
        }
    }
}
