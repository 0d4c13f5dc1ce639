using Microsoft.EntityFrameworkCore;
using Our.UserAccess.Consistency.Contracts;
using Our.UserAccess.Persistence;

namespace Our.UserAccess.Consistency.Persistence;

/// <summary>Remembers until when windows were followed, so that those that opened or closed while no server ran are not missed.</summary>
internal sealed class WindowMemory(IDbContextFactory<UserAccessDbContext> contexts) : IFollowedWindows
{
    /// <summary>The beginning of time before the first run.</summary>
    public async Task<DateTime> ReachedAsync(CancellationToken cancellationToken)
    {
        await using UserAccessDbContext context = await contexts.CreateDbContextAsync(cancellationToken);
        WindowsReached? row = await context.Set<WindowsReached>().AsNoTracking().SingleOrDefaultAsync(cancellationToken);
        return row?.At ?? DateTime.MinValue;
    }

    public async Task ReachAsync(DateTime at, CancellationToken cancellationToken)
    {
        await using UserAccessDbContext context = await contexts.CreateDbContextAsync(cancellationToken);
        int updated = await context.Set<WindowsReached>().ExecuteUpdateAsync(set => set.SetProperty(row => row.At, at), cancellationToken);
        if (updated == 0)
        {
            context.Add(new WindowsReached { At = at });
            await context.SaveChangesAsync(cancellationToken);
        }
    }
}
