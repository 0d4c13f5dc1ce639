using EmbeddedUmbraco.Groups;
using EmbeddedUmbraco.Persistence.Scopes;
using Microsoft.EntityFrameworkCore;
using Umbraco.Cms.Core.Models.Membership;

namespace EmbeddedUmbraco.Users;

/// <summary>Saves users.</summary>
internal sealed class UserWriter(IAmbientDatabase ambient, TimeProvider clock)
{
    public DateTime Now => clock.GetUtcNow().UtcDateTime;

    public void Save(IUser user)
    {
        var db = ambient.Db;
        var isNew = !user.HasIdentity;
        var row = isNew ? Add(db, user) : Find(db, user.Id);
        RenewStamp(user, row, isNew);
        UserColumns.Write(user, row, all: isNew);
        row.UpdateDate = user.UpdateDate = Now;
        WriteStartNodes(row, StartNodeKind.Content, user.StartContentIds, isNew || user.IsPropertyDirty(nameof(IUser.StartContentIds)));
        WriteStartNodes(row, StartNodeKind.Media, user.StartMediaIds, isNew || user.IsPropertyDirty(nameof(IUser.StartMediaIds)));
        WriteGroups(row, user, isNew || user.IsPropertyDirty(nameof(IUser.Groups)));
        db.SaveChanges();
        db.ChangeTracker.Clear();
        user.Id = row.Id;
        user.ResetDirtyProperties();
    }

    private UserRow Find(DbContext db, int id)
    {
        // INVARIANT: the row is locked before its sets are read; else two saves at the same time could leave the groups of both.
        var now = Now;
        if (db.Set<UserRow>().Where(row => row.Id == id).ExecuteUpdate(row => row.SetProperty(user => user.UpdateDate, now)) == 0)
        {
            throw new InvalidOperationException($"User {id} does not exist any more.");
        }

        return db.Set<UserRow>().AsTracking().Include(row => row.StartNodes).Include(row => row.Memberships).AsSingleQuery().Single(row => row.Id == id);
    }

    /// <summary>What a person signs in with has changed, or the person may not any more: sessions and tokens must end.</summary>
    private static void RenewStamp(IUser user, UserRow row, bool isNew)
    {
        var loginChanged = user.IsPropertyDirty(nameof(IUser.Username)) || user.IsPropertyDirty(nameof(IUser.Email));
        var mustRenew = isNew
            ? string.IsNullOrEmpty(user.SecurityStamp)
            : loginChanged || user.IsPropertyDirty(nameof(IUser.RawPasswordValue)) || (row.IsApproved && !user.IsApproved);
        if (mustRenew && (isNew || !user.IsPropertyDirty(nameof(IUser.SecurityStamp))))
        {
            user.SecurityStamp = Security.SecurityStamps.Create();
        }

        if (!isNew && loginChanged && !user.IsPropertyDirty(nameof(IUser.EmailConfirmedDate)))
        {
            row.EmailConfirmedDate = null;
        }
    }

    private static void WriteStartNodes(UserRow row, StartNodeKind kind, int[]? ids, bool changed)
    {
        if (!changed)
        {
            return;
        }

        var wanted = (ids ?? []).ToHashSet();
        row.StartNodes.RemoveAll(start => start.Kind == kind && !wanted.Contains(start.NodeId));
        row.StartNodes.AddRange(wanted
            .Where(id => row.StartNodes.TrueForAll(start => start.Kind != kind || start.NodeId != id))
            .Select(id => new UserStartNodeRow { Kind = kind, NodeId = id }));
    }

    private static void WriteGroups(UserRow row, IUser user, bool changed)
    {
        if (!changed)
        {
            return;
        }

        var wanted = user.Groups.Select(group => group.Id).ToHashSet();
        row.Memberships.RemoveAll(member => !wanted.Contains(member.UserGroupId));
        row.Memberships.AddRange(wanted
            .Where(id => row.Memberships.TrueForAll(member => member.UserGroupId != id))
            .Select(id => new UserGroupMemberRow { UserGroupId = id }));
    }

    private UserRow Add(DbContext db, IUser user)
    {
        if (user.CreateDate == default)
        {
            user.CreateDate = Now;
        }

        var row = new UserRow { Key = user.Key, CreateDate = user.CreateDate };
        db.Add(row);
        return row;
    }
}
