using EmbeddedUmbraco.Persistence.Scopes;
using Microsoft.EntityFrameworkCore;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Cms.Infrastructure.Persistence.Querying;

namespace EmbeddedUmbraco.UserData;

/// <summary>What the backoffice client remembers for a user.</summary>
internal sealed class UserDataRepository(IAmbientDatabase ambient) : IUserDataRepository
{
    private DbSet<UserDataEntryRow> Rows => ambient.Db.Set<UserDataEntryRow>();

    public Task<IUserData?> GetAsync(Guid key) => Task.FromResult(Rows.Where(row => row.Key == key).AsEnumerable().Select(ToEntity).FirstOrDefault());

    public Task<PagedModel<IUserData>> GetAsync(int skip, int take, IUserDataFilter? filter = null)
    {
        var rows = Filtered(filter);
        var total = rows.Count();
        var items = rows.OrderBy(row => row.Group).ThenBy(row => row.Identifier).ThenBy(row => row.Key).Skip(skip).Take(take).AsEnumerable().Select(ToEntity).ToList();
        return Task.FromResult(new PagedModel<IUserData>(total, items));
    }

    public Task<IUserData> Save(IUserData userData) => Write(userData, db => db.Add(new UserDataEntryRow { Key = userData.Key }).Entity);

    public Task<IUserData> Update(IUserData userData) => Write(userData, db => db.Set<UserDataEntryRow>().AsTracking().Single(row => row.Key == userData.Key));

    public Task Delete(IUserData userData)
    {
        Rows.Where(row => row.Key == userData.Key).ExecuteDelete();
        return Task.CompletedTask;
    }

    private static IUserData ToEntity(UserDataEntryRow row) => new Umbraco.Cms.Core.Models.Membership.UserData
    {
        Key = row.Key,
        UserKey = row.UserKey,
        Group = row.Group,
        Identifier = row.Identifier,
        Value = row.Value,
    };

    private IQueryable<UserDataEntryRow> Filtered(IUserDataFilter? filter)
    {
        IQueryable<UserDataEntryRow> rows = Rows;
        if (filter?.UserKeys is { Count: > 0 } users)
        {
            rows = rows.Where(row => users.Contains(row.UserKey));
        }

        if (filter?.Groups is { Count: > 0 } groups)
        {
            rows = rows.Where(row => groups.Contains(row.Group));
        }

        return filter?.Identifiers is { Count: > 0 } identifiers ? rows.Where(row => identifiers.Contains(row.Identifier)) : rows;
    }

    private Task<IUserData> Write(IUserData userData, Func<DbContext, UserDataEntryRow> find)
    {
        var db = ambient.Db;
        var row = find(db);
        row.UserKey = userData.UserKey;
        row.Group = userData.Group;
        row.Identifier = userData.Identifier;
        row.Value = userData.Value;
        db.SaveChanges();
        db.ChangeTracker.Clear();
        return Task.FromResult(userData);
    }
}
