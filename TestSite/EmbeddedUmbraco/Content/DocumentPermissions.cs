using EmbeddedUmbraco.Groups;
using EmbeddedUmbraco.Persistence.Nodes;
using EmbeddedUmbraco.Persistence.Scopes;
using Umbraco.Cms.Core.Models.Membership;

namespace EmbeddedUmbraco.Content;

/// <summary>The granular permissions of groups as the document service asks for them.</summary>
internal sealed class DocumentPermissions(IAmbientDatabase ambient, UserGroupPermissions groups)
{
    public EntityPermissionCollection Of(int nodeId) =>
        groups.Explicit(ambient.Db.Set<UserGroupRow>().Select(group => group.Id).ToArray(), [nodeId]);

    public void Replace(EntityPermissionSet permissions)
    {
        foreach (var permission in permissions.PermissionsSet)
        {
            groups.Replace(permission.UserGroupId, [.. permission.AssignedPermissions], [permissions.EntityId]);
        }
    }

    public void Assign(Guid nodeKey, string permission, IEnumerable<int> groupIds)
    {
        var nodeId = ambient.Db.Set<NodeRow>().Where(node => node.Key == nodeKey).Select(node => node.Id).Single();
        foreach (var groupId in groupIds)
        {
            groups.Assign(groupId, permission, [nodeId]);
        }
    }
}
