using EmbeddedUmbraco.Groups;
using EmbeddedUmbraco.Persistence.Scopes;
using Microsoft.EntityFrameworkCore;
using Umbraco.Cms.Core.Models.Membership;

namespace EmbeddedUmbraco.Users;

/// <summary>Loads users with their groups and start nodes.</summary>
internal sealed class UserReader(IAmbientDatabase ambient, UserGroupReader groups, UserFactory factory)
{
    public IQueryable<UserRow> Rows => ambient.Db.Set<UserRow>();

    public IUser? Single(IQueryable<UserRow> query) => Load(query.OrderBy(row => row.Id).Take(1)).FirstOrDefault();

    /// <summary>The users in the order of the query.</summary>
    public IReadOnlyList<IUser> Load(IQueryable<UserRow> query)
    {
        var rows = query.Include(row => row.StartNodes).Include(row => row.Memberships).AsSplitQuery().ToList();
        var groupIds = rows.SelectMany(row => row.Memberships).Select(member => member.UserGroupId).Distinct().ToArray();
        var loaded = groups.ById(groupIds);
        return rows.ConvertAll(row => factory.Create(row, loaded));
    }
}
