using EmbeddedUmbraco.ManagementApi.Shared;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Entities;
using Umbraco.Cms.Core.Services;

namespace EmbeddedUmbraco.ManagementApi.Trees;

/// <summary>Where a trashed node lay before; null stands for the root, and for a parent that is gone.</summary>
internal sealed class OriginalParents(IRelationService relations, IEntityService entities)
{
    private const string OfDocuments = Constants.Conventions.RelationTypes.RelateParentDocumentOnDeleteAlias;
    private const string OfMedia = Constants.Conventions.RelationTypes.RelateParentMediaFolderOnDeleteAlias;

    public IdRef? Of(IEntitySlim trashed, UmbracoObjectTypes type)
    {
        string alias = type == UmbracoObjectTypes.Media ? OfMedia : OfDocuments;
        return relations.GetByChildId(trashed.Id, alias).FirstOrDefault() is { } relation
            ? IdRef.Of(entities.Get(relation.ParentId, type)?.Key)
            : null;
    }
}
