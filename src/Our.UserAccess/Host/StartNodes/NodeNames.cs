using Our.UserAccess.StartNodes.Contracts;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Entities;
using Umbraco.Cms.Core.Services;

namespace Our.UserAccess.Host.StartNodes;

/// <summary>The nodes behind Umbraco's numbers, read in one go per tree.</summary>
internal sealed class NodeNames
{
    private readonly Dictionary<int, StartNode> _nodes;

    private NodeNames(Dictionary<int, StartNode> nodes) => _nodes = nodes;

    public static NodeNames Read(IEntityService entities, UmbracoObjectTypes tree, IEnumerable<int?> ids)
    {
        int[] wanted = [.. ids.OfType<int>().Where(id => id != Constants.System.Root).Distinct()];

        // Asked without ids, Umbraco answers with the whole tree.
        return wanted is []
            ? new NodeNames([])
            : new NodeNames(entities.GetAll(tree, wanted).ToDictionary(entity => entity.Id, Node));
    }

    public StartNode? Of(int? id) => id switch
    {
        null or Constants.System.Root => null,
        int known => _nodes.GetValueOrDefault(known) ?? new StartNode(Id: null, Name: null, StartNodeState.Missing),
    };

    public IReadOnlyList<StartNode> Of(IEnumerable<int>? ids) =>
        [.. (ids ?? []).Select(id => Of((int?)id)).OfType<StartNode>().OrderBy(node => node.Name, StringComparer.CurrentCultureIgnoreCase)];

    private static StartNode Node(IEntitySlim entity) =>
        new(entity.Key, entity.Name, entity.Trashed ? StartNodeState.Trashed : StartNodeState.Present);
}
