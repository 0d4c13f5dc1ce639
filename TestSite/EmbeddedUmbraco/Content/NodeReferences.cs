using EmbeddedUmbraco.Groups;
using EmbeddedUmbraco.Persistence;
using EmbeddedUmbraco.Users;
using Microsoft.EntityFrameworkCore;

namespace EmbeddedUmbraco.Content;

/// <summary>What users and groups hold about a document or medium goes with it.</summary>
internal static class NodeReferences
{
    public static void Forget(EmbeddedUmbracoDbContext db, int id, Guid key, TimeProvider clock)
    {
        db.Set<UserStartNodeRow>().Where(row => row.NodeId == id).ExecuteDelete();
        var changed = db.Set<UserGroupGranularPermissionRow>().Where(row => row.NodeKey == key).ExecuteDelete()
            + db.Set<UserGroupRow>().Where(row => row.StartContentId == id).ExecuteUpdate(row => row.SetProperty(group => group.StartContentId, (int?)null))
            + db.Set<UserGroupRow>().Where(row => row.StartMediaId == id).ExecuteUpdate(row => row.SetProperty(group => group.StartMediaId, (int?)null));
        if (changed > 0)
        {
            UserGroupModels.Changed(db, clock);
        }
    }
}
