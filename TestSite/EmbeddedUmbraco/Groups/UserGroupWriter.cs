using EmbeddedUmbraco.Persistence.Scopes;
using Microsoft.EntityFrameworkCore;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Models.Membership.Permissions;

namespace EmbeddedUmbraco.Groups;

/// <summary>Saves groups and their members.</summary>
internal sealed class UserGroupWriter(IAmbientDatabase ambient, UserGroupModels models, TimeProvider clock)
{
    public DateTime Now => clock.GetUtcNow().UtcDateTime;

    public void Save(IUserGroup group)
    {
        var db = ambient.Db;
        var row = group.HasIdentity ? Find(db, group.Id) : Add(db, group);
        row.Key = group.Key;
        row.Alias = group.Alias;
        row.Name = group.Name ?? string.Empty;
        row.Description = group.Description;
        row.Icon = group.Icon;
        row.StartContentId = group.StartContentId;
        row.StartMediaId = group.StartMediaId;
        row.HasAccessToAllLanguages = group.HasAccessToAllLanguages;
        row.UpdateDate = group.UpdateDate = Now;
        WriteSets(row, group);
        db.SaveChanges();
        db.ChangeTracker.Clear();
        models.Changed();
        group.Id = row.Id;
        group.ResetDirtyProperties();
    }

    public void ReplaceMembers(int groupId, IReadOnlyCollection<int> userIds)
    {
        var db = ambient.Db;
        db.Set<UserGroupMemberRow>().Where(member => member.UserGroupId == groupId).ExecuteDelete();
        db.AddRange(userIds.Distinct().Select(userId => new UserGroupMemberRow { UserGroupId = groupId, UserId = userId }));
        db.SaveChanges();
        db.ChangeTracker.Clear();
    }

    private UserGroupRow Find(DbContext db, int id)
    {
        // INVARIANT: the row is locked before its sets are read. Otherwise two who save one group at the same time would
        // each take out what they have read and put in their own: the group would get the permissions of both.
        var now = Now;
        if (db.Set<UserGroupRow>().Where(row => row.Id == id).ExecuteUpdate(row => row.SetProperty(group => group.UpdateDate, now)) == 0)
        {
            throw new InvalidOperationException($"User group {id} does not exist any more.");
        }

        return db.Set<UserGroupRow>()
            .AsTracking()
            .Include(row => row.Sections)
            .Include(row => row.Languages)
            .Include(row => row.Permissions)
            .Include(row => row.GranularPermissions)
            .AsSplitQuery()
            .Single(row => row.Id == id);
    }

    private static void WriteSets(UserGroupRow row, IUserGroup group)
    {
        Replace(row.Sections, existing => existing.Section, group.AllowedSections, section => new() { Section = section });
        Replace(row.Languages, existing => existing.LanguageId, group.AllowedLanguages, language => new() { LanguageId = language });
        Replace(row.Permissions, existing => existing.Permission, group.Permissions, permission => new() { Permission = permission });
        Replace(
            row.GranularPermissions,
            existing => (existing.NodeKey, existing.Context, existing.Permission),
            group.GranularPermissions.Select(permission => (KeyOf(permission), permission.Context, permission.Permission)),
            permission => new() { NodeKey = permission.Item1, Context = permission.Context, Permission = permission.Permission });
    }

    private static Guid? KeyOf(IGranularPermission permission) => permission.Key;

    private static void Replace<TRow, TValue>(List<TRow> rows, Func<TRow, TValue> valueOf, IEnumerable<TValue> values, Func<TValue, TRow> create)
    {
        var wanted = values.ToHashSet();
        rows.RemoveAll(row => !wanted.Contains(valueOf(row)));
        wanted.ExceptWith(rows.Select(valueOf));
        rows.AddRange(wanted.Select(create));
    }

    private UserGroupRow Add(DbContext db, IUserGroup group)
    {
        if (group.CreateDate == default)
        {
            group.CreateDate = Now;
        }

        var row = new UserGroupRow { CreateDate = group.CreateDate };
        db.Add(row);
        return row;
    }
}
