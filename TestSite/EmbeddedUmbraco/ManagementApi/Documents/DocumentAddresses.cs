using EmbeddedUmbraco.ManagementApi.Trees;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Entities;
using Umbraco.Cms.Core.Services;

namespace EmbeddedUmbraco.ManagementApi.Documents;

/// <summary>The addresses of documents: the domain nearest above, as far as there is one. The TestSite renders no pages.</summary>
internal sealed class DocumentAddresses(IEntityService entities, IDomainService domains)
{
    public async Task<IReadOnlyList<object>> OfAsync(IReadOnlyCollection<Guid> ids)
    {
        if (ids.Count == 0)
        {
            return [];
        }

        IEntitySlim[] found = [.. entities.GetAll(UmbracoObjectTypes.Document, [.. ids])];
        ILookup<int, IDomain> byRoot = (await domains.GetAllAsync(includeWildcards: false)).ToLookup(domain => domain.RootContentId ?? 0);
        return [.. found.Select(entity => new { id = entity.Key, urlInfos = Infos(entity, byRoot) })];
    }

    private static IEnumerable<object> Infos(IEntitySlim entity, ILookup<int, IDomain> byRoot)
    {
        int? root = ContentTree.Ids(entity.Path).Reverse().Cast<int?>().FirstOrDefault(id => byRoot.Contains(id!.Value));
        return root is not { } id
            ? []
            : byRoot[id].Select(domain => new { culture = domain.LanguageIsoCode, url = domain.DomainName, message = (string?)null, provider = "domain" });
    }
}
