using EmbeddedUmbraco.Groups;
using EmbeddedUmbraco.Languages;
using EmbeddedUmbraco.Persistence.Nodes;
using EmbeddedUmbraco.Persistence.Scopes;
using EmbeddedUmbraco.Security;
using EmbeddedUmbraco.Users;
using Microsoft.EntityFrameworkCore;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Scoping;

namespace EmbeddedUmbraco.Persistence;

/// <summary>What a fresh Umbraco has: root and bins, one language, five groups, the super user. All of it or nothing.</summary>
internal sealed class BaseData(ICoreScopeProvider scopes, IAmbientDatabase ambient, TimeProvider clock)
{
    public const int SuperUserId = -1;

    public void Ensure()
    {
        using var scope = scopes.CreateCoreScope();
        var db = ambient.Db;
        if (!db.Set<UserRow>().Any(user => user.Id == SuperUserId))
        {
            AddNodes(db);
            AddLanguage(db);
            AddSuperUser(db, AddGroups(db));
        }

        scope.Complete();
    }

    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    private static UserRow SuperUser(DateTime now) => new()
    {
        Id = SuperUserId,
        Key = Constants.Security.SuperUserKey,
        UserName = "admin",
        UserNameFolded = "admin",
        Name = "Administrator",
        Language = "en-US",
        Kind = UserKind.Default,
        // Until somebody sets a password nobody can sign in.
        PasswordHash = Constants.Security.EmptyPasswordPrefix + SecurityStamps.Create(),
        SecurityStamp = SecurityStamps.Create(),
        IsApproved = true,
        SessionTimeout = 60,
        CreateDate = now,
        UpdateDate = now,
    };

    private static void Save(DbContext db)
    {
        db.SaveChanges();
        db.ChangeTracker.Clear();
    }

    private void AddNodes(DbContext db)
    {
        db.AddRange(
            Node(Constants.System.Root, new Guid("916724a5-173d-4619-b97e-b9de133dd6f5"), "SYSTEM DATA: umbraco master root", Constants.ObjectTypes.SystemRoot, level: 0, "-1"),
            Node(Constants.System.RecycleBinContent, Constants.System.RecycleBinContentKey, "Recycle Bin", Constants.ObjectTypes.ContentRecycleBin, level: 0, "-1,-20"),
            Node(Constants.System.RecycleBinMedia, Constants.System.RecycleBinMediaKey, "Recycle Bin", Constants.ObjectTypes.MediaRecycleBin, level: 0, "-1,-21"));
        Save(db);
    }

    private NodeRow Node(int id, Guid key, string text, Guid type, int level, string path) => new()
    {
        Id = id,
        Key = key,
        ParentId = Constants.System.Root,
        Level = level,
        Path = path,
        Text = text,
        NodeObjectType = type,
        UserId = SuperUserId,
        CreateDate = Now,
    };

    private void AddLanguage(DbContext db)
    {
        db.Add(new LanguageRow
        {
            Key = Guid.CreateVersion7(),
            IsoCode = "en-US",
            CultureName = "English (United States)",
            IsDefault = true,
            CreateDate = Now,
            UpdateDate = Now,
        });
        Save(db);
    }

    private Dictionary<string, int> AddGroups(DbContext db)
    {
        var ids = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var group in DefaultGroups.All)
        {
            // One by one: Umbraco's ids are 1 to 5 in this order.
            var row = group.ToRow(Now);
            db.Add(row);
            Save(db);
            ids[group.Alias] = row.Id;
        }

        return ids;
    }

    private void AddSuperUser(DbContext db, Dictionary<string, int> groups)
    {
        var user = SuperUser(Now);
        user.Memberships.Add(new() { UserGroupId = groups[Constants.Security.AdminGroupAlias] });
        user.Memberships.Add(new() { UserGroupId = groups[DefaultGroups.SensitiveDataAlias] });
        db.Add(user);
        Save(db);
    }
}
