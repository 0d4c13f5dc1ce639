using EmbeddedUmbraco.Persistence.Scopes;
using Umbraco.Cms.Core.Models.Membership;

namespace EmbeddedUmbraco.Groups;

/// <summary>Loads groups with everything that belongs to them.</summary>
internal sealed class UserGroupReader(IAmbientDatabase ambient, UserGroupModels models, UserGroupFactory factory)
{
    public IQueryable<UserGroupRow> Rows => ambient.Db.Set<UserGroupRow>();

    /// <summary>Groups with the number of their members, in the order of the query.</summary>
    public IReadOnlyList<UserGroup> Load(IQueryable<UserGroupRow> query)
    {
        var found = query.Select(row => new { row.Id, Count = ambient.Db.Set<UserGroupMemberRow>().Count(member => member.UserGroupId == row.Id) }).ToList();
        if (found.Count == 0)
        {
            return [];
        }

        var rows = models.Rows();
        return [.. found.Where(group => rows.ContainsKey(group.Id)).Select(group => factory.Create(rows[group.Id], group.Count))];
    }
}
