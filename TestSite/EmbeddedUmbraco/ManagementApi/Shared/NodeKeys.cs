using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using Root = Umbraco.Cms.Core.Constants.System;

namespace EmbeddedUmbraco.ManagementApi.Shared;

/// <summary>The keys of many nodes at once: one query for a page of users instead of one for each.</summary>
internal sealed class NodeKeys(IEntityService entities)
{
    public Dictionary<int, Guid> Of(UmbracoObjectTypes type, IEnumerable<int> ids)
    {
        int[] wanted = [.. ids.Where(id => id > 0).Distinct()];
        return wanted.Length == 0 ? [] : entities.GetAllPaths(type, wanted).ToDictionary(path => path.Id, path => path.Key);
    }

    public static IReadOnlyList<IdRef> Pick(IReadOnlyDictionary<int, Guid> keys, IEnumerable<int>? ids) =>
        [.. (ids ?? []).Where(keys.ContainsKey).Select(id => new IdRef(keys[id]))];

    public static bool HasRoot(IEnumerable<int>? ids) => ids?.Contains(Root.Root) == true;
}
