using EmbeddedUmbraco.Groups;
using EmbeddedUmbraco.Persistence.Scopes;
using Microsoft.EntityFrameworkCore;
using Umbraco.Cms.Core.Models.Membership;

namespace EmbeddedUmbraco.Users;

/// <summary>Loads users with their groups and start nodes.</summary>
internal sealed class UserReader(IAmbientDatabase ambient, UserGroupModels groups, UserFactory factory)
{
    public IQueryable<UserRow> Rows => ambient.Db.Set<UserRow>();

    /// <summary>All in one query: most of Umbraco's work is with one user.</summary>
    public IUser? Single(IQueryable<UserRow> query)
    {
        var found = Complete(query.OrderBy(row => row.Id).Take(1)).AsSingleQuery().Select(row => new { Row = row, Stamp = groups.Stamp.FirstOrDefault() }).ToList();
        return found is [var user] ? factory.Create(user.Row, groups.Held(user.Stamp)) : null;
    }

    /// <summary>The users in the order of the query.</summary>
    public IReadOnlyList<IUser> Load(IQueryable<UserRow> query)
    {
        var rows = Complete(query).AsSplitQuery().ToList();
        var held = rows.Count == 0 ? null : groups.Held(groups.Stamp.FirstOrDefault());
        return rows.ConvertAll(row => factory.Create(row, held!));
    }

    private static IQueryable<UserRow> Complete(IQueryable<UserRow> query) => query.Include(row => row.StartNodes).Include(row => row.Memberships);
}
