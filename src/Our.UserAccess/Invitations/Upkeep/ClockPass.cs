using Microsoft.Extensions.DependencyInjection;
using Our.UserAccess.Invitations.Persistence;
using Our.UserAccess.Shared.Api;

namespace Our.UserAccess.Invitations.Upkeep;

/// <summary>Does to invitations what time asks for.</summary>
internal sealed class ClockPass(IServiceScopeFactory scopes, IReadiness readiness, TimeProvider clock)
{
    /// <summary>When the next invitation ends; null when none does.</summary>
    public DateTimeOffset? Next { get; private set; }

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        if (await readiness.CheckAsync(cancellationToken) is not null)
        {
            return;
        }

        await using AsyncServiceScope scope = scopes.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<Adoption>().RunAsync(cancellationToken);
        Endings endings = scope.ServiceProvider.GetRequiredService<Endings>();
        await endings.EndAsync(cancellationToken);
        await endings.RemoveAsync(cancellationToken);
        DateTime? next = await scope.ServiceProvider.GetRequiredService<ClockStore>().NextEndAsync(clock.GetUtcNow().UtcDateTime, cancellationToken);
        Next = next is { } time ? new DateTimeOffset(time, TimeSpan.Zero) : null;
        await scope.ServiceProvider.GetRequiredService<Reminders>().SendAsync(cancellationToken);
    }
}
