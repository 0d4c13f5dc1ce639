using EmbeddedUmbraco.Persistence.Scopes;
using Microsoft.EntityFrameworkCore;
using Umbraco.Cms.Core.Models.Membership;

namespace EmbeddedUmbraco.Groups;

/// <summary>Loads groups with everything that belongs to them.</summary>
internal sealed class UserGroupReader(IAmbientDatabase ambient, UserGroupFactory factory)
{
    public IQueryable<UserGroupRow> Rows => ambient.Db.Set<UserGroupRow>();

    /// <summary>Groups as users hold them; members are not counted.</summary>
    public IReadOnlyDictionary<int, UserGroup> ById(int[] ids) =>
        ids.Length == 0 ? [] : Complete(Rows.Where(row => ids.Contains(row.Id))).ToDictionary(row => row.Id, row => factory.Create(row, userCount: 0));

    /// <summary>Groups with the number of their members, in the order of the query.</summary>
    public IReadOnlyList<UserGroup> Load(IQueryable<UserGroupRow> query)
    {
        var rows = Complete(query);
        var ids = rows.Select(row => row.Id).ToArray();
        var counts = ambient.Db.Set<UserGroupMemberRow>()
            .Where(member => ids.Contains(member.UserGroupId))
            .GroupBy(member => member.UserGroupId)
            .Select(members => new { members.Key, Count = members.Count() })
            .ToDictionary(row => row.Key, row => row.Count);
        return rows.ConvertAll(row => factory.Create(row, counts.GetValueOrDefault(row.Id)));
    }

    private static List<UserGroupRow> Complete(IQueryable<UserGroupRow> query) => query
        .Include(row => row.Sections)
        .Include(row => row.Languages)
        .Include(row => row.Permissions)
        .Include(row => row.GranularPermissions)
        .AsSplitQuery()
        .ToList();
}
