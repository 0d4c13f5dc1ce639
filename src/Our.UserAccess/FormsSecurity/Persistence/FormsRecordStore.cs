using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Our.UserAccess.Decisions.Forms;
using Our.UserAccess.FormsSecurity.Contracts;
using Our.UserAccess.Persistence;
using Our.UserAccess.Persistence.Records;
using Our.UserAccess.Shared.Changes;

namespace Our.UserAccess.FormsSecurity.Persistence;

/// <summary>A record with its entries is one thing: it is written in one transaction, under one version.</summary>
internal sealed class FormsRecordStore(
    IDbContextFactory<UserAccessDbContext> contexts, FormsRecordReader reader, IRecordTrail<FormsSecurityRecord> trail) : IRecordStore<FormsSecurityRecord>
{
    public Task<IReadOnlyList<FormsSecurityRecord>> AllAsync(CancellationToken cancellationToken) => reader.AllAsync(cancellationToken);

    public async Task<FormsSecurityRecord?> FindAsync(Guid id, CancellationToken cancellationToken) =>
        (await reader.FindAsync([id], cancellationToken)).SingleOrDefault();

    public Task<bool> ApplyAsync(Change<FormsSecurityRecord> change, CancellationToken cancellationToken) => ApplyAsync([change], cancellationToken);

    /// <summary>All of them or none; with none, the other servers are told all the same that there is something to read.</summary>
    public async Task<bool> ApplyAsync(IReadOnlyCollection<Change<FormsSecurityRecord>> changes, CancellationToken cancellationToken)
    {
        var records = new List<Func<UserAccessDbContext, CancellationToken, Task>>();
        foreach (Change<FormsSecurityRecord> change in changes)
        {
            records.Add(await trail.DescribeAsync(change, cancellationToken));
        }

        await using UserAccessDbContext context = await contexts.CreateDbContextAsync(cancellationToken);
        foreach (Change<FormsSecurityRecord> change in changes)
        {
            Track(context, change);
        }

        try
        {
            await CommitAsync(context, records, cancellationToken);
            return true;
        }
        catch (DbUpdateConcurrencyException)
        {
            // The version in a row is not the one that was read: somebody else was faster.
            return false;
        }
        catch (DbUpdateException) when (changes.Any(change => change.Before is null && IsThere(change.After!.Id)))
        {
            // Somebody else was faster with a record of the same subject.
            return false;
        }
    }

    private static async Task CommitAsync(
        UserAccessDbContext context, IEnumerable<Func<UserAccessDbContext, CancellationToken, Task>> records, CancellationToken cancellationToken)
    {
        await using IDbContextTransaction transaction = await context.Database.BeginTransactionAsync(cancellationToken);
        await context.SaveChangesAsync(cancellationToken);
        await context.Set<ChangeCount>().ExecuteUpdateAsync(
            set => set.SetProperty(count => count.Value, count => count.Value + 1), cancellationToken);
        foreach (Func<UserAccessDbContext, CancellationToken, Task> record in records)
        {
            await record(context, cancellationToken);
        }

        await transaction.CommitAsync(cancellationToken);
    }

    private bool IsThere(Guid id)
    {
        using UserAccessDbContext context = contexts.CreateDbContext();
        return context.Set<FormsRecordRow>().Any(row => row.Id == id);
    }

    private static void Track(UserAccessDbContext context, Change<FormsSecurityRecord> change)
    {
        switch (change)
        {
            case { Before: null, After: { } created }:
                context.Add(FormsRows.RowOf(created));
                break;
            case { Before: { } before, After: { } after }:
                context.Attach(FormsRows.RowOf(before)).CurrentValues.SetValues(FormsRows.RowOf(after));
                break;
            case { Before: { } removed }:
                context.Remove(FormsRows.RowOf(removed));
                break;
        }

        TrackEntries(context, (change.After ?? change.Before)!.Id, change.Before?.Rights.Entries, change.After?.Rights.Entries);
    }

    private static void TrackEntries(
        UserAccessDbContext context, Guid record, IReadOnlyDictionary<Guid, FormsEntry>? before, IReadOnlyDictionary<Guid, FormsEntry>? after)
    {
        foreach (FormsEntry gone in (before?.Values ?? []).Where(entry => after?.ContainsKey(entry.Form) != true))
        {
            context.Remove(FormsRows.RowOf(record, gone));
        }

        foreach (FormsEntry entry in after?.Values ?? [])
        {
            if (before?.GetValueOrDefault(entry.Form) is not { } was)
            {
                context.Add(FormsRows.RowOf(record, entry));
            }
            else if (was != entry)
            {
                context.Update(FormsRows.RowOf(record, entry));
            }
        }
    }
}
