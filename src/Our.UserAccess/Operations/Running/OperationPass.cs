using Microsoft.Extensions.DependencyInjection;
using Our.UserAccess.Operations.Contracts;
using Our.UserAccess.Operations.Persistence;
using Our.UserAccess.Shared.Api;

namespace Our.UserAccess.Operations.Running;

/// <summary>Carries out everything that waits, and takes away what is old.</summary>
internal sealed class OperationPass(IServiceScopeFactory scopes, IReadiness readiness, TimeProvider clock)
{
    /// <summary>How long a finished operation is kept.</summary>
    public static readonly TimeSpan Kept = TimeSpan.FromDays(30);

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        if (await readiness.CheckAsync(cancellationToken) is not null)
        {
            return;
        }

        await using AsyncServiceScope scope = scopes.CreateAsyncScope();
        OperationProgress progress = scope.ServiceProvider.GetRequiredService<OperationProgress>();
        while (await progress.NextAsync(cancellationToken) is StoredOperation next)
        {
            if (next.State is OperationState.Running || await progress.TurnAsync(next.Id, OperationState.Queued, OperationState.Running, cancellationToken))
            {
                await scope.ServiceProvider.GetRequiredService<OperationRun>().RunAsync(next, cancellationToken);
            }
        }

        await progress.ForgetAsync((clock.GetUtcNow() - Kept).UtcDateTime, cancellationToken);
    }
}
