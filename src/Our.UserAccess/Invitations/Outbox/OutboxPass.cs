using Microsoft.Extensions.DependencyInjection;
using Our.UserAccess.Invitations.Persistence;
using Our.UserAccess.Shared.Api;

namespace Our.UserAccess.Invitations.Outbox;

/// <summary>Sends everything that is due; invitations some at once.</summary>
internal sealed class OutboxPass(IServiceScopeFactory scopes, IReadiness readiness, TimeProvider clock)
{
    private const int AtOnce = 4;
    private const int Batch = 40;

    /// <summary>Longer than any mail takes: what is older belongs to a server that is gone.</summary>
    private static readonly TimeSpan Stranded = TimeSpan.FromMinutes(15);

    private readonly DateTime _started = clock.GetUtcNow().UtcDateTime;

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        if (await readiness.CheckAsync(cancellationToken) is not null)
        {
            return;
        }

        await using AsyncServiceScope scope = scopes.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<StrandedMails>().SettleAsync(StrandedBefore(), cancellationToken);
        await scope.ServiceProvider.GetRequiredService<Wishes>().SendAsync(cancellationToken);
        OutboxStore store = scope.ServiceProvider.GetRequiredService<OutboxStore>();
        while (await store.DueAsync(Batch, cancellationToken) is { Count: > 0 } due)
        {
            await Parallel.ForEachAsync(due, new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = cancellationToken }, SendAsync);
        }
    }

    // A mail that has begun is finished: the site waits for it when it stops.
    private async ValueTask SendAsync(Guid id, CancellationToken cancellationToken)
    {
        await using AsyncServiceScope scope = scopes.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<Delivery>().RunAsync(id, CancellationToken.None);
    }

    private DateTime StrandedBefore()
    {
        DateTime old = clock.GetUtcNow().UtcDateTime - Stranded;
        return _started > old ? _started : old;
    }
}
