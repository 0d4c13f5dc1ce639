using EmbeddedUmbraco.Persistence.Scopes;
using Microsoft.EntityFrameworkCore;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Repositories;

namespace EmbeddedUmbraco.Settings;

internal sealed class KeyValueRepository(IAmbientDatabase ambient, TimeProvider clock) : IKeyValueRepository
{
    private DbSet<SettingRow> Rows => ambient.Db.Set<SettingRow>();

    public IKeyValue? Get(string? id) => Rows.Where(row => row.Key == id).AsEnumerable().Select(ToEntity).FirstOrDefault();

    public IEnumerable<IKeyValue> GetMany(params string[]? ids) =>
        (ids is null or [] ? Rows : Rows.Where(row => ids.Contains(row.Key))).AsEnumerable().Select(ToEntity).ToList();

    public bool Exists(string id) => Rows.Any(row => row.Key == id);

    public IReadOnlyDictionary<string, string?> FindByKeyPrefix(string keyPrefix) =>
        Rows.Where(row => row.Key.StartsWith(keyPrefix)).ToDictionary(row => row.Key, row => row.Value, StringComparer.Ordinal);

    public void Save(IKeyValue entity)
    {
        var db = ambient.Db;
        var row = db.Set<SettingRow>().AsTracking().SingleOrDefault(found => found.Key == entity.Identifier)
            ?? db.Add(new SettingRow { Key = entity.Identifier }).Entity;
        row.Value = entity.Value;
        row.UpdateDate = entity.UpdateDate = clock.GetUtcNow().UtcDateTime;
        db.SaveChanges();
        db.ChangeTracker.Clear();
    }

    public void Delete(IKeyValue entity) => Rows.Where(row => row.Key == entity.Identifier).ExecuteDelete();

    private static IKeyValue ToEntity(SettingRow row) => new KeyValue { Identifier = row.Key, Value = row.Value, UpdateDate = row.UpdateDate };
}
