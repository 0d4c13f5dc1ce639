using Microsoft.Extensions.DependencyInjection;
using Our.UserAccess.Reviews.Persistence;
using Our.UserAccess.Shared.Api;

namespace Our.UserAccess.Reviews.Upkeep;

/// <summary>Does to reviews what time asks for.</summary>
internal sealed class ReviewPass(IServiceScopeFactory scopes, IReadiness readiness, TimeProvider clock)
{
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        if (await readiness.CheckAsync(cancellationToken) is not null)
        {
            return;
        }

        await using AsyncServiceScope scope = scopes.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<NextReviews>().StartAsync(cancellationToken);
        await scope.ServiceProvider.GetRequiredService<ReviewReminders>().SendAsync(cancellationToken);
        await scope.ServiceProvider.GetRequiredService<UpkeepStore>().ForgetAsync(clock.GetUtcNow().UtcDateTime - ReviewRow.UndoTime, cancellationToken);
    }
}
