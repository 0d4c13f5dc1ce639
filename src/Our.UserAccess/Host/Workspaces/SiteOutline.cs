using Our.UserAccess.Shared.Nodes;
using Our.UserAccess.Workspaces.Contracts;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Entities;
using Umbraco.Cms.Core.Services;

namespace Our.UserAccess.Host.Workspaces;

internal sealed class SiteOutline(IEntityService entities, IDomainService domains, INodeDirectory nodes) : ISiteOutline
{
    public async Task<IReadOnlyList<SiteRoot>> SitesAsync()
    {
        ILookup<int, IDomain> assigned = (await domains.GetAllAsync(includeWildcards: false))
            .Where(domain => domain.RootContentId is not null)
            .ToLookup(domain => domain.RootContentId!.Value);
        int[] ids = [.. assigned.Select(domain => domain.Key)];
        IEntitySlim[] withDomains = ids is [] ? [] : [.. entities.GetAll(UmbracoObjectTypes.Document, ids).Where(document => !document.Trashed)];
        IEnumerable<IEntitySlim> others = entities.GetRootEntities(UmbracoObjectTypes.Document)
            .Where(root => !root.Trashed && !Array.Exists(withDomains, site => site.Path == root.Path || site.Path.StartsWith(root.Path + ',', StringComparison.Ordinal)));
        IEntitySlim[] sites = [.. withDomains, .. others];
        IReadOnlyDictionary<Guid, NodeInfo> known = nodes.Find([.. sites.Select(site => site.Key)]);
        return [.. sites.Where(site => known.ContainsKey(site.Key)).Select(site => Root(known[site.Key], assigned[site.Id]))];
    }

    public IReadOnlyDictionary<string, Guid> MediaRoots()
    {
        var roots = new Dictionary<string, Guid>(StringComparer.CurrentCultureIgnoreCase);
        foreach (IEntitySlim root in entities.GetRootEntities(UmbracoObjectTypes.Media).Where(root => !root.Trashed))
        {
            roots.TryAdd(root.Name ?? string.Empty, root.Key);
        }

        return roots;
    }

    private static SiteRoot Root(NodeInfo node, IEnumerable<IDomain> domains) => new(
        node,
        [.. domains.Select(domain => domain.DomainName).Order(StringComparer.Ordinal)],
        [.. domains.Select(domain => domain.LanguageIsoCode).OfType<string>().Distinct(StringComparer.OrdinalIgnoreCase).Order(StringComparer.Ordinal)]);
}
