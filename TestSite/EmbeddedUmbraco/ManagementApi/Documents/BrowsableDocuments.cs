using EmbeddedUmbraco.ManagementApi.Trees;
using Umbraco.Cms.Core.Actions;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Services;

namespace EmbeddedUmbraco.ManagementApi.Documents;

/// <summary>The tree leaves out what its user may not read, as the permission service says.</summary>
internal sealed class BrowsableDocuments(IContentPermissionService permissions)
{
    public async Task<IReadOnlyList<TreeEntry>> OfAsync(IUser user, IReadOnlyList<TreeEntry> entries)
    {
        HashSet<Guid> hidden =
        [
            .. (await permissions.GetPermissionsAsync(user, entries.Select(entry => entry.Entity.Key)))
                .Where(node => !node.Permissions.Contains(ActionBrowse.ActionLetter))
                .Select(node => node.NodeKey),
        ];
        return [.. entries.Where(entry => !hidden.Contains(entry.Entity.Key))];
    }
}
