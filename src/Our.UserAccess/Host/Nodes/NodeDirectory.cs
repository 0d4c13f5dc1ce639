using System.Globalization;
using Our.UserAccess.Decisions.Facts;
using Our.UserAccess.Shared.Nodes;
using Our.UserAccess.Shared.Paging;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Entities;
using Umbraco.Cms.Core.Services;

namespace Our.UserAccess.Host.Nodes;

internal sealed class NodeDirectory(IEntityService entities) : INodeDirectory
{
    public IReadOnlyDictionary<Guid, NodeInfo> Find(IReadOnlyCollection<Guid> ids)
    {
        Guid[] wanted = [.. ids.Distinct()];

        // Asked without keys, Umbraco answers with the whole tree.
        return wanted is []
            ? new Dictionary<Guid, NodeInfo>()
            : Read(UmbracoObjectTypes.Document, NodeKind.Document, wanted)
                .Concat(Read(UmbracoObjectTypes.Media, NodeKind.Media, wanted))
                .ToDictionary(node => node.Id);
    }

    public IReadOnlyCollection<Guid> PathTo(Guid id)
    {
        if (Find([id]).GetValueOrDefault(id) is not NodeInfo node)
        {
            return [];
        }

        UmbracoObjectTypes tree = node.Kind == NodeKind.Media ? UmbracoObjectTypes.Media : UmbracoObjectTypes.Document;
        int[] above = [.. node.Path.Split(',').Select(number => int.Parse(number, CultureInfo.InvariantCulture)).Where(number => number > 0)];
        return [.. entities.GetAllPaths(tree, above).Select(path => path.Key)];
    }

    public Page<NodeChild> ChildrenOf(Guid? parentId, NodeKind kind, int skip, int take)
    {
        UmbracoObjectTypes tree = kind == NodeKind.Media ? UmbracoObjectTypes.Media : UmbracoObjectTypes.Document;
        return PageWindow.Read(skip, take, (index, size) =>
        {
            IEntitySlim[] children = [.. entities.GetPagedChildren(parentId, tree, (int)index * size, size, out long total)];
            return new Page<NodeChild>(total, [.. children.Select(child => new NodeChild(child.Key, child.Name ?? string.Empty, kind, child.HasChildren))]);
        });
    }

    private IEnumerable<NodeInfo> Read(UmbracoObjectTypes tree, NodeKind kind, Guid[] ids) => entities.GetAll(tree, ids)
        .Select(entity => new NodeInfo(entity.Key, entity.Name ?? string.Empty, kind, entity.Trashed, entity.Path));
}
