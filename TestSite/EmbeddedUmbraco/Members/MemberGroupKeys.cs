using EmbeddedUmbraco.Persistence.Nodes;
using EmbeddedUmbraco.Persistence.Scopes;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Scoping;

namespace EmbeddedUmbraco.Members;

/// <summary>The groups of many members at once: one query for a page instead of one for each.</summary>
internal sealed class MemberGroupKeys(ICoreScopeProvider scopes, IAmbientDatabase ambient)
{
    public ILookup<int, Guid> Of(IEnumerable<IMember> members)
    {
        var ids = members.Select(member => member.Id).ToArray();
        using var scope = scopes.CreateCoreScope(autoComplete: true);
        var memberships = from membership in ambient.Db.Set<MemberInGroupRow>()
                          join node in ambient.Db.Set<NodeRow>() on membership.GroupId equals node.Id
                          where ids.Contains(membership.MemberId)
                          select new { membership.MemberId, node.Key };
        return memberships.ToList().ToLookup(row => row.MemberId, row => row.Key);
    }
}
