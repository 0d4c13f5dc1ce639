using Microsoft.EntityFrameworkCore;
using Our.UserAccess.FormsSecurity.Contracts;
using Our.UserAccess.Persistence;
using Our.UserAccess.Persistence.Records;
using Our.UserAccess.Workspaces.Contracts;

namespace Our.UserAccess.FormsSecurity.Persistence;

/// <summary>Reads records with their entries.</summary>
internal sealed class FormsRecordReader(IDbContextFactory<UserAccessDbContext> contexts)
{
    public async Task<IReadOnlyList<FormsSecurityRecord>> AllAsync(CancellationToken cancellationToken)
    {
        await using UserAccessDbContext context = await contexts.CreateDbContextAsync(cancellationToken);
        return await ReadAsync(context.Set<FormsRecordRow>(), context.Set<FormsEntryRow>(), cancellationToken);
    }

    /// <summary>Those that there are.</summary>
    public async Task<IReadOnlyList<FormsSecurityRecord>> FindAsync(IReadOnlyCollection<Guid> ids, CancellationToken cancellationToken)
    {
        await using UserAccessDbContext context = await contexts.CreateDbContextAsync(cancellationToken);
        return await ReadAsync(
            context.Set<FormsRecordRow>().Where(row => ids.Contains(row.Id)), context.Set<FormsEntryRow>().Where(row => ids.Contains(row.RecordId)), cancellationToken);
    }

    public async Task<IReadOnlyDictionary<Guid, int>> VersionsAsync(CancellationToken cancellationToken)
    {
        await using UserAccessDbContext context = await contexts.CreateDbContextAsync(cancellationToken);
        return await context.Set<FormsRecordRow>().Select(row => new { row.Id, row.Version }).ToDictionaryAsync(row => row.Id, row => row.Version, cancellationToken);
    }

    public async Task<IReadOnlyList<SiteWorkspace>> WorkspacesAsync(CancellationToken cancellationToken)
    {
        await using UserAccessDbContext context = await contexts.CreateDbContextAsync(cancellationToken);
        return await context.Set<SiteWorkspace>().AsNoTracking().ToListAsync(cancellationToken);
    }

    public async Task<long> ChangeCountAsync(CancellationToken cancellationToken)
    {
        await using UserAccessDbContext context = await contexts.CreateDbContextAsync(cancellationToken);
        return await context.Set<ChangeCount>().Select(count => count.Value).SingleAsync(cancellationToken);
    }

    private static async Task<IReadOnlyList<FormsSecurityRecord>> ReadAsync(
        IQueryable<FormsRecordRow> records, IQueryable<FormsEntryRow> entries, CancellationToken cancellationToken)
    {
        List<FormsRecordRow> rows = await records.AsNoTracking().ToListAsync(cancellationToken);
        ILookup<Guid, FormsEntryRow> ofRecord = (await entries.AsNoTracking().ToListAsync(cancellationToken)).ToLookup(entry => entry.RecordId);
        return [.. rows.Select(row => FormsRows.RecordOf(row, ofRecord[row.Id]))];
    }
}
