using Our.UserAccess.AccessFacts.Contracts;
using Our.UserAccess.Consistency.Contracts;
using Our.UserAccess.Decisions;
using Our.UserAccess.Decisions.Facts;
using Our.UserAccess.Host.Users.Index;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Services;

namespace Our.UserAccess.Host.AccessFacts;

/// <summary>Reads single users and groups again and puts them into the facts and the index of users; those that are gone are taken out.</summary>
internal sealed class PrincipalFacts(IAccessFacts current, NodePaths paths, IUserService users, IUserGroupService groups, GroupKeys groupKeys, IPersonalStartNodes personal, UserIndex index, UserRows rows)
{
    public void PutUsers(IReadOnlyCollection<Guid> keys, AccessSnapshotBuilder builder)
    {
        IUser[] found = [.. users.GetAsync(keys).GetAwaiter().GetResult()];
        PutUsers(found, builder);
        Guid[] missing = [.. keys.Except(found.Select(user => user.Key))];
        index.Remove(missing);
        Array.ForEach(missing, builder.RemoveUser);
    }

    public void PutGroup(int id, AccessSnapshotBuilder builder)
    {
        if (groups.GetAsync(id).GetAwaiter().GetResult() is IUserGroup group)
        {
            groupKeys.Remember([group]);
            builder.PutGroup(GroupFacts.Of(group, Keys([group.StartContentId], [group.StartMediaId])));
            PutMembers(group, builder);
        }
        else if (groupKeys.Of(id) is Guid gone)
        {
            index.RemoveGroup(gone);
            builder.RemoveGroup(gone);
        }
    }

    // A group is made together with its first members, and nothing is said about these users. Later each is saved themselves.
    private void PutMembers(IUserGroup group, AccessSnapshotBuilder builder)
    {
        IReadOnlyList<Guid> known = current.Current?.MembersOf(group.Key) ?? [];
        if (group.UserCount == known.Count)
        {
            return;
        }

        IUser[] members = [.. users.GetAllInGroup(group.Id)];
        PutUsers(members.ExceptBy(known, member => member.Key), builder);
        PutUsers([.. known.Except(members.Select(member => member.Key))], builder);
    }

    private void PutUsers(IEnumerable<IUser> found, AccessSnapshotBuilder builder)
    {
        IUser[] changed = [.. found];
        index.Put(Array.ConvertAll(changed, rows.Of));
        NodeKeys keys = Keys(changed.SelectMany(user => user.StartContentIds ?? []).Cast<int?>(), changed.SelectMany(user => user.StartMediaIds ?? []).Cast<int?>());
        IReadOnlyDictionary<Guid, StartNodeKeys> own = personal.Of(Array.ConvertAll(changed, user => user.Key));
        foreach (IUser user in changed)
        {
            builder.PutUser(UserFacts.Of(user, keys, own.GetValueOrDefault(user.Key)));
        }
    }

    private NodeKeys Keys(IEnumerable<int?> documents, IEnumerable<int?> media) =>
        new(paths.Keys(NodeKind.Document, documents.OfType<int>()), paths.Keys(NodeKind.Media, media.OfType<int>()));
}
