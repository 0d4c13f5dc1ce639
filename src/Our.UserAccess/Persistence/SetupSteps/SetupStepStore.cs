using Microsoft.EntityFrameworkCore;

namespace Our.UserAccess.Persistence.SetupSteps;

internal sealed class SetupStepStore(IDbContextFactory<UserAccessDbContext> contexts, TimeProvider clock)
{
    public async Task<IReadOnlySet<string>> AppliedAsync(CancellationToken cancellationToken)
    {
        await using UserAccessDbContext context = await contexts.CreateDbContextAsync(cancellationToken);
        return await context.Set<SetupStepRow>().Select(step => step.Name).ToHashSetAsync(StringComparer.Ordinal, cancellationToken);
    }

    /// <summary>Two servers may have taken the same step at once; whoever writes second finds it written.</summary>
    public async Task RecordAsync(string name, CancellationToken cancellationToken)
    {
        await using UserAccessDbContext context = await contexts.CreateDbContextAsync(cancellationToken);
        context.Add(new SetupStepRow { Name = name, AppliedAt = clock.GetUtcNow().UtcDateTime });
        try
        {
            await context.SaveChangesAsync(cancellationToken);
        }
        catch (DbUpdateException) when (IsRecorded(name))
        {
            // INVARIANT: the row is there, and it says the same.
        }
    }

    private bool IsRecorded(string name)
    {
        using UserAccessDbContext context = contexts.CreateDbContext();
        return context.Set<SetupStepRow>().Any(step => step.Name == name);
    }
}
