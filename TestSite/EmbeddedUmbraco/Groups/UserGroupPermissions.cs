using EmbeddedUmbraco.Persistence.Nodes;
using EmbeddedUmbraco.Persistence.Scopes;
using Microsoft.EntityFrameworkCore;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Models.Membership.Permissions;

namespace EmbeddedUmbraco.Groups;

/// <summary>What groups may do on documents.</summary>
internal sealed class UserGroupPermissions(IAmbientDatabase ambient, UserGroupModels models)
{
    /// <summary>The explicit permissions; for all nodes when none is named.</summary>
    public EntityPermissionCollection Explicit(int[] groupIds, int[] nodeIds) => new(Read(groupIds, nodeIds));

    /// <summary>
    /// With defaults there is exactly one entry for each group and node: Umbraco indexes them by node.
    /// </summary>
    public EntityPermissionCollection WithDefaults(IReadOnlyUserGroup[] groups, int[] nodeIds)
    {
        var result = Explicit(Array.ConvertAll(groups, group => group.Id), nodeIds);
        foreach (var group in groups)
        {
            foreach (var nodeId in nodeIds)
            {
                // The set compares by group and node, so what is explicit stays.
                result.Add(new EntityPermission(group.Id, nodeId, group.Permissions, isDefaultPermissions: true));
            }
        }

        return result;
    }

    public void Replace(int groupId, IReadOnlyCollection<string> permissions, int[] nodeIds)
    {
        var keys = KeysOf(nodeIds);
        Documents(groupId).Where(row => keys.Contains(row.NodeKey!.Value)).ExecuteDelete();
        Add(groupId, permissions, keys);
    }

    public void Assign(int groupId, string permission, int[] nodeIds)
    {
        var keys = KeysOf(nodeIds);
        Documents(groupId).Where(row => keys.Contains(row.NodeKey!.Value) && row.Permission == permission).ExecuteDelete();
        Add(groupId, [permission], keys);
    }

    private IEnumerable<EntityPermission> Read(int[] groupIds, int[] nodeIds)
    {
        var nodes = ambient.Db.Set<NodeRow>().Where(node => nodeIds.Length == 0 || nodeIds.Contains(node.Id));
        return ambient.Db.Set<UserGroupGranularPermissionRow>()
            .Where(row => row.Context == DocumentGranularPermission.ContextType && groupIds.Contains(row.UserGroupId))
            .Join(nodes, row => row.NodeKey, node => node.Key, (row, node) => new { row.UserGroupId, NodeId = node.Id, row.Permission })
            .AsEnumerable()
            .GroupBy(row => (row.UserGroupId, row.NodeId))
            // An empty permission says "explicitly nothing": the entry is there, without a verb.
            .Select(rows => new EntityPermission(
                rows.Key.UserGroupId, rows.Key.NodeId, rows.Select(row => row.Permission).Where(verb => verb.Length > 0).ToHashSet(StringComparer.Ordinal)));
    }

    private IQueryable<UserGroupGranularPermissionRow> Documents(int groupId) => ambient.Db.Set<UserGroupGranularPermissionRow>()
        .Where(row => row.UserGroupId == groupId && row.Context == DocumentGranularPermission.ContextType && row.NodeKey != null);

    private Guid[] KeysOf(int[] nodeIds) => ambient.Db.Set<NodeRow>().Where(node => nodeIds.Contains(node.Id)).Select(node => node.Key).ToArray();

    private void Add(int groupId, IReadOnlyCollection<string> permissions, Guid[] keys)
    {
        var db = ambient.Db;
        db.AddRange(keys.SelectMany(key => permissions.Select(permission => new UserGroupGranularPermissionRow
        {
            UserGroupId = groupId,
            NodeKey = key,
            Context = DocumentGranularPermission.ContextType,
            Permission = permission,
        })));
        db.SaveChanges();
        db.ChangeTracker.Clear();
        models.Changed();
    }
}
