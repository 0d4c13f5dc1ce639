using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Scoping;
using Umbraco.Cms.Core.Services;

namespace EmbeddedUmbraco.Users;

internal sealed class BackOfficeUserReader(ICoreScopeProvider scopes, UserReader reader) : IBackOfficeUserReader
{
    public IUser? GetById(int id) => One(rows => rows.Where(row => row.Id == id));

    public IUser? GetByKey(Guid key) => One(rows => rows.Where(row => row.Key == key));

    public IEnumerable<IUser> GetManyById(IEnumerable<int> ids)
    {
        var wanted = ids.ToArray();
        return wanted.Length == 0 ? [] : Many(rows => rows.Where(row => wanted.Contains(row.Id)));
    }

    public IEnumerable<IUser> GetManyByKey(IEnumerable<Guid> keys)
    {
        var wanted = keys.ToArray();
        return wanted.Length == 0 ? [] : Many(rows => rows.Where(row => wanted.Contains(row.Key)));
    }

    public IEnumerable<IUser> GetAllInGroup(int groupId) => Many(rows => rows.Where(row => row.Memberships.Any(member => member.UserGroupId == groupId)));

    /// <summary>The user that a query finds.</summary>
    public IUser? One(Func<IQueryable<UserRow>, IQueryable<UserRow>> query)
    {
        using var scope = scopes.CreateCoreScope(autoComplete: true);
        return reader.Single(query(reader.Rows));
    }

    private IReadOnlyList<IUser> Many(Func<IQueryable<UserRow>, IQueryable<UserRow>> query)
    {
        using var scope = scopes.CreateCoreScope(autoComplete: true);
        return reader.Load(query(reader.Rows).OrderBy(row => row.Id));
    }
}
