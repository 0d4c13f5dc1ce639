using EmbeddedUmbraco.ContentTypes;
using EmbeddedUmbraco.Entities;
using EmbeddedUmbraco.Persistence.Scopes;
using Microsoft.EntityFrameworkCore;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Extensions;

namespace EmbeddedUmbraco.Content;

/// <summary>In which cultures documents are published; an invariant document is published in all of them.</summary>
internal sealed class PublishStatusRepository(IAmbientDatabase ambient, ContentTypeModels types, ILanguageRepository languages) : IPublishStatusRepository
{
    private IQueryable<EntityView> Documents => ambient.Db.Contents(Constants.ObjectTypes.Document);

    public Task<IDictionary<Guid, ISet<string>>> GetAllPublishStatusAsync(CancellationToken cancellationToken) =>
        StatusAsync(Documents, cancellationToken);

    public async Task<ISet<string>> GetPublishStatusAsync(Guid documentKey, CancellationToken cancellationToken)
    {
        var status = await StatusAsync(Documents.Where(row => row.Key == documentKey), cancellationToken);
        return status.TryGetValue(documentKey, out var cultures) ? cultures : new HashSet<string>();
    }

    public async Task<IDictionary<Guid, ISet<string>>> GetDescendantsOrSelfPublishStatusAsync(Guid rootDocumentKey, CancellationToken cancellationToken)
    {
        var path = await Documents.Where(row => row.Key == rootDocumentKey).Select(row => row.Path).FirstOrDefaultAsync(cancellationToken);
        var below = path + ",";
        return await StatusAsync(Documents.Where(row => row.Path == path || row.Path.StartsWith(below)), cancellationToken);
    }

    private async Task<IDictionary<Guid, ISet<string>>> StatusAsync(IQueryable<EntityView> documents, CancellationToken cancellationToken)
    {
        var rows = await documents.Select(row => new { row.Id, row.Key, row.ContentTypeId, row.Published }).ToListAsync(cancellationToken);
        var published = await ambient.Db.Set<NodeCultureRow>().Where(row => row.Published).Select(row => new { row.NodeId, row.Culture }).ToListAsync(cancellationToken);
        var cultures = published.ToLookup(row => row.NodeId, row => row.Culture);
        var everywhere = languages.GetMany().Select(language => language.IsoCode).ToArray();
        var variant = types.Current().All.Where(type => type.VariesByCulture()).Select(type => type.Id).ToHashSet();
        return rows.ToDictionary(
            row => row.Key,
            ISet<string> (row) => (!row.Published ? [] : variant.Contains(row.ContentTypeId) ? cultures[row.Id] : everywhere).ToHashSet(StringComparer.OrdinalIgnoreCase));
    }
}
