using System.Linq.Expressions;
using EmbeddedUmbraco.Persistence.Querying;
using EmbeddedUmbraco.Persistence.Scopes;
using Microsoft.EntityFrameworkCore;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Persistence.Querying;
using Umbraco.Cms.Core.Persistence.Repositories;

namespace EmbeddedUmbraco.Users;

internal sealed class UserRepository(IAmbientDatabase ambient, UserReader reader, UserWriter writer, UserSessions sessions, UserClientIds clients) : IUserRepository
{
    public IUser? Get(Guid id) => reader.Single(reader.Rows.Where(row => row.Key == id));

    public IUser? Get(int id) => reader.Single(reader.Rows.Where(row => row.Id == id));

    public IUser? Get(int? id, bool includeSecurityData) => id is { } known ? Get(known) : null;

    public IUser? GetByUsername(string username, bool includeSecurityData) => reader.Single(Named(username));

    public IEnumerable<IUser> GetMany(params Guid[]? ids) =>
        reader.Load(ids is null or [] ? reader.Rows : reader.Rows.Where(row => ids.Contains(row.Key)));

    public IEnumerable<IUser> Get(IQuery<IUser> query) => reader.Load(reader.Rows.Matching(query, UserColumns.Map).OrderBy(row => row.Id));

    public bool Exists(Guid id) => reader.Rows.Any(row => row.Key == id);

    public bool ExistsByUserName(string username) => Named(username).Any();

    public bool ExistsByLogin(string login) => Named(login).Any();

    public int Count(IQuery<IUser>? query) => reader.Rows.Matching(query, UserColumns.Map).Count();

    public int GetCountByQuery(IQuery<IUser>? query) => Count(query);

    public IEnumerable<IUser> GetAllInGroup(int groupId) => reader.Load(reader.Rows.Where(row => row.Memberships.Any(member => member.UserGroupId == groupId)));

    public IEnumerable<IUser> GetAllNotInGroup(int groupId) => reader.Load(reader.Rows.Where(row => row.Memberships.All(member => member.UserGroupId != groupId)));

    public IEnumerable<IUser> GetPagedResultsByQuery(
        IQuery<IUser>? query,
        long pageIndex,
        int pageSize,
        out long totalRecords,
        Expression<Func<IUser, object?>> orderBy,
        Direction orderDirection = Direction.Ascending,
        string[]? includeUserGroups = null,
        string[]? excludeUserGroups = null,
        UserState[]? userState = null,
        IQuery<IUser>? filter = null)
    {
        var rows = reader.Rows.Matching(query, UserColumns.Map).Matching(filter, UserColumns.Map).InAnyOf(userState);
        if (includeUserGroups is { Length: > 0 })
        {
            rows = rows.Where(row => row.Memberships.Any(member => includeUserGroups.Contains(member.Group!.Alias)));
        }

        if (excludeUserGroups is { Length: > 0 })
        {
            rows = rows.Where(row => !row.Memberships.Any(member => excludeUserGroups.Contains(member.Group!.Alias)));
        }

        totalRecords = rows.Count();
        return reader.Load(rows.Ordered(orderBy, orderDirection, UserColumns.Map).ThenBy(row => row.Id).Skip((int)pageIndex * pageSize).Take(pageSize));
    }

    public IProfile? GetProfile(string username) => ProfileOf(Named(username));

    public IProfile? GetProfile(int id) => ProfileOf(reader.Rows.Where(row => row.Id == id));

    public IDictionary<UserState, int> GetUserStates()
    {
        var counts = reader.Rows.GroupBy(UserStates.Of).Select(group => new { State = group.Key, Count = group.Count() }).ToDictionary(row => row.State, row => row.Count);
        var result = Enum.GetValues<UserState>().ToDictionary(state => state, counts.GetValueOrDefault);
        result[UserState.All] = counts.Values.Sum();
        return result;
    }

    public void Save(IUser entity) => writer.Save(entity);

    public void Delete(IUser entity)
    {
        ambient.Db.Set<UserRow>().Where(row => row.Id == entity.Id).ExecuteDelete();
        entity.DeleteDate = writer.Now;
    }

    public Guid CreateLoginSession(int? userId, string requestingIpAddress, bool cleanStaleSessions = true) => sessions.Create(userId, requestingIpAddress, cleanStaleSessions);

    public bool ValidateLoginSession(int userId, Guid sessionId) => sessions.Validate(userId, sessionId);

    public int ClearLoginSessions(int userId) => sessions.End(row => row.UserId == userId);

    public int ClearLoginSessions(TimeSpan timespan) => sessions.EndStale(timespan);

    public void ClearLoginSession(Guid sessionId) => sessions.End(row => row.SessionId == sessionId);

    public IEnumerable<string> GetAllClientIds() => clients.All();

    public IEnumerable<string> GetClientIds(int id) => clients.Of(id);

    public void AddClientId(int id, string clientId) => clients.Add(id, clientId);

    public bool RemoveClientId(int id, string clientId) => clients.Remove(id, clientId);

    public IUser? GetByClientId(string clientId) =>
        reader.Single(reader.Rows.Where(row => ambient.Db.Set<UserClientIdRow>().Any(client => client.UserId == row.Id && client.ClientId == clientId)));

    private static UserProfile? ProfileOf(IQueryable<UserRow> rows) =>
        rows.Select(row => new { row.Id, row.Name }).FirstOrDefault() is { } found ? new UserProfile(found.Id, found.Name) : null;

    private IQueryable<UserRow> Named(string username)
    {
        var folded = username.Fold();
        return reader.Rows.Where(row => row.UserNameFolded == folded);
    }
}
