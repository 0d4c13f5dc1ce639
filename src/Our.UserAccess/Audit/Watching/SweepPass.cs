using Our.UserAccess.Audit.Contracts;
using Our.UserAccess.Shared.Api;

namespace Our.UserAccess.Audit.Watching;

/// <summary>Looks at everything at start and from time to time, and keeps the trail in order.</summary>
internal sealed class SweepPass(
    SubjectSweep sweep, IEnumerable<IAuditUpkeep> upkeep, IAuditContext context, IReadiness readiness, TimeProvider clock)
{
    public static readonly TimeSpan Every = TimeSpan.FromHours(6);

    private static readonly AuditScope Scheduled = new() { Kind = AuditActorKind.Schedule };

    private DateTimeOffset _next = DateTimeOffset.MinValue;

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        if (clock.GetUtcNow() < _next || await readiness.CheckAsync(cancellationToken) is not null)
        {
            return;
        }

        await context.RunAsync(Scheduled, () => sweep.RunAsync(cancellationToken));
        foreach (IAuditUpkeep work in upkeep)
        {
            await work.RunAsync(cancellationToken);
        }

        _next = clock.GetUtcNow() + Every;
    }
}
