using EmbeddedUmbraco.ManagementApi.Shared;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Entities;
using Umbraco.Cms.Core.Services;

namespace EmbeddedUmbraco.ManagementApi.Trees;

/// <summary>Reads the recycle bin of a kind; who may do that is the controller's business.</summary>
internal sealed class RecycleBin(IEntityService entities)
{
    private static readonly Ordering BySortOrder = Ordering.By("sortOrder");

    public Page<IEntitySlim> Root(UmbracoObjectTypes type, int skip, int take) => Children(type, BinKey(type), skip, take);

    public Page<IEntitySlim> Children(UmbracoObjectTypes type, Guid parent, int skip, int take)
    {
        IEnumerable<IEntitySlim> found = entities.GetPagedTrashedChildren(parent, type, skip, take, out long total, ordering: BySortOrder);
        return new Page<IEntitySlim>(total, [.. found]);
    }

    public Subset<IEntitySlim> Siblings(UmbracoObjectTypes type, Guid target, int before, int after)
    {
        IEnumerable<IEntitySlim> found = entities.GetTrashedSiblings(
            target, [type], before, after, out long totalBefore, out long totalAfter, ordering: BySortOrder);
        return new Subset<IEntitySlim>(totalBefore, totalAfter, [.. found]);
    }

    private static Guid BinKey(UmbracoObjectTypes type) =>
        type == UmbracoObjectTypes.Media ? Constants.System.RecycleBinMediaKey : Constants.System.RecycleBinContentKey;
}
