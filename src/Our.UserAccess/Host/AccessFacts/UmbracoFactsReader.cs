using Our.UserAccess.AccessFacts.Contracts;
using Our.UserAccess.Consistency.Contracts;
using Our.UserAccess.Decisions.Facts;
using Our.UserAccess.Host.Users.Index;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Persistence.Querying;
using Umbraco.Cms.Core.Services;
using Direction = Umbraco.Cms.Core.Direction;

namespace Our.UserAccess.Host.AccessFacts;

/// <summary>Reads everything at once, and fills the index of users from the same reading.</summary>
internal sealed class UmbracoFactsReader(NodePaths paths, IUserGroupService groups, IUserService users, GroupKeys groupKeys, IPersonalStartNodes personal, UserIndex index, UserRows rows)
    : IUmbracoFacts
{
    private const int UsersPerPage = 5000;

    public UmbracoFacts Read()
    {
        NodeRow[] documents = [.. paths.All(NodeKind.Document)];
        NodeRow[] media = [.. paths.All(NodeKind.Media)];
        var keys = new NodeKeys(documents.ToDictionary(row => row.Id, row => row.Key), media.ToDictionary(row => row.Id, row => row.Key));
        return new UmbracoFacts([.. documents, .. media], Groups(keys), Users(keys));
    }

    private GroupFact[] Groups(NodeKeys keys)
    {
        IUserGroup[] all = [.. groups.GetAllAsync(0, int.MaxValue).GetAwaiter().GetResult().Items];
        groupKeys.Remember(all);
        return Array.ConvertAll(all, group => GroupFacts.Of(group, keys));
    }

    private IReadOnlyCollection<UserFact> Users(NodeKeys keys)
    {
        var found = new Dictionary<Guid, UserFact>();
        var indexed = new List<UserRow>();
        IReadOnlyDictionary<Guid, StartNodeKeys> own = personal.All();
        long total = UsersPerPage;
        for (int page = 0; page * (long)UsersPerPage < total; page++)
        {
            foreach (IUser user in Page(page, out total))
            {
                found[user.Key] = UserFacts.Of(user, keys, own.GetValueOrDefault(user.Key));
                indexed.Add(rows.Of(user));
            }
        }

        // Somebody was removed meanwhile, and another one slipped between the pages.
        if (found.Count != total || indexed.Count != total)
        {
            throw new InvalidOperationException("The users changed while they were being read.");
        }

        index.Replace(indexed);
        return found.Values;
    }

    private IEnumerable<IUser> Page(int page, out long total) => users.GetAll(
        page, UsersPerPage, out total, "Id", Direction.Ascending, userState: null, includeUserGroups: null, excludeUserGroups: null, filter: (IQuery<IUser>?)null);
}
