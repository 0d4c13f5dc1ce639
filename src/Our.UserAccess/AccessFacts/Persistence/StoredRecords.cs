using Microsoft.EntityFrameworkCore;
using Our.UserAccess.Persistence;
using Our.UserAccess.Persistence.Records;
using Our.UserAccess.Shared.Changes;

namespace Our.UserAccess.AccessFacts.Persistence;

/// <summary>
/// Our records as the database has them now. Not asynchronous: a cache refresher of Umbraco's is not, and facts change one
/// at a time.
/// </summary>
internal sealed class StoredRecords(IDbContextFactory<UserAccessDbContext> contexts)
{
    public IReadOnlyList<T> All<T>()
        where T : class, IRecord
    {
        using UserAccessDbContext context = contexts.CreateDbContext();
        return [.. context.Set<T>().AsNoTracking()];
    }

    public T? Find<T>(Guid id)
        where T : class, IRecord
    {
        using UserAccessDbContext context = contexts.CreateDbContext();
        return context.Set<T>().AsNoTracking().SingleOrDefault(record => record.Id == id);
    }

    public IReadOnlyDictionary<Guid, int> Versions<T>()
        where T : class, IRecord
    {
        using UserAccessDbContext context = contexts.CreateDbContext();
        return context.Set<T>().Select(record => new { record.Id, record.Version }).ToDictionary(record => record.Id, record => record.Version);
    }

    /// <summary>How many changes of records were ever stored.</summary>
    public long ChangeCount()
    {
        using UserAccessDbContext context = contexts.CreateDbContext();
        return context.Set<ChangeCount>().Select(count => count.Value).Single();
    }
}
