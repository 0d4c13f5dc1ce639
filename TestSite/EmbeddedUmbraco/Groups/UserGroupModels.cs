using System.Collections.Frozen;
using EmbeddedUmbraco.Persistence;
using EmbeddedUmbraco.Persistence.Scopes;
using EmbeddedUmbraco.Settings;
using Microsoft.EntityFrameworkCore;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Extensions;

namespace EmbeddedUmbraco.Groups;

/// <summary>
/// All groups with their parts, read again only when the stamp in the database has changed, as Umbraco keeps them in its cache.
/// The stamp changes in the transaction of each change of a group: what is kept is right also in a transaction that is rolled
/// back later, and on a second server.
/// </summary>
internal sealed class UserGroupModels(IAmbientDatabase ambient, UserGroupFactory factory, TimeProvider clock)
{
    private const string StampKey = "EmbeddedUmbraco.Groups.Stamp";

    private volatile Snapshot? _snapshot;

    /// <summary>The stamp in force, as a part of other queries.</summary>
    public IQueryable<string?> Stamp => ambient.Db.Set<SettingRow>().Where(row => row.Key == StampKey).Select(row => row.Value);

    /// <summary>The rows as the current scope sees them; not to be changed.</summary>
    public IReadOnlyDictionary<int, UserGroupRow> Rows() => Current(Stamp.FirstOrDefault()).Rows;

    /// <summary>Groups as users hold them.</summary>
    /// <param name="stamp">As the current scope has read it.</param>
    public IReadOnlyDictionary<int, IReadOnlyUserGroup> Held(string? stamp) => Current(stamp).Held;

    /// <summary>To be called after every change of a group, and of what groups hold.</summary>
    public void Changed() => Changed(ambient.Db, clock);

    public static void Changed(EmbeddedUmbracoDbContext db, TimeProvider clock)
    {
        var (stamp, now) = (Guid.CreateVersion7().ToString(), clock.GetUtcNow().UtcDateTime);
        if (db.Set<SettingRow>().Where(row => row.Key == StampKey).ExecuteUpdate(row => row.SetProperty(setting => setting.Value, stamp)) == 0)
        {
            db.Add(new SettingRow { Key = StampKey, Value = stamp, UpdateDate = now });
            db.SaveChanges();
            db.ChangeTracker.Clear();
        }
    }

    private Snapshot Current(string? stamp)
    {
        var snapshot = _snapshot;
        if (snapshot is null || snapshot.Stamp != stamp)
        {
            var rows = Load().ToFrozenDictionary(row => row.Id);
            _snapshot = snapshot = new(stamp, rows, rows.ToFrozenDictionary(row => row.Key, row => factory.Create(row.Value, userCount: 0).ToReadOnlyGroup()));
        }

        return snapshot;
    }

    private List<UserGroupRow> Load() => ambient.Db.Set<UserGroupRow>()
        .Include(row => row.Sections)
        .Include(row => row.Languages)
        .Include(row => row.Permissions)
        .Include(row => row.GranularPermissions)
        .AsSplitQuery()
        .ToList();

    private sealed record Snapshot(string? Stamp, IReadOnlyDictionary<int, UserGroupRow> Rows, IReadOnlyDictionary<int, IReadOnlyUserGroup> Held);
}
