using Umbraco.Cms.Core.Models.Entities;
using Root = Umbraco.Cms.Core.Constants.System;

namespace EmbeddedUmbraco.ManagementApi.Trees;

/// <summary>Where a user may begin in one kind of tree.</summary>
internal sealed record StartNodes(int[] Ids, string[] Paths)
{
    public bool HasRoot => Ids.Contains(Root.Root);

    public bool Covers(ITreeEntity entity) => HasRoot || Paths.Any(path => $"{entity.Path},".StartsWith($"{path},", StringComparison.Ordinal));

    /// <summary>The children of a node that lie on the way to a start node.</summary>
    public int[] OnTheWayBelow(ITreeEntity parent) =>
    [
        .. Paths.Where(path => path.StartsWith($"{parent.Path},", StringComparison.Ordinal))
            .Select(path => path[(parent.Path.Length + 1)..].Split(',')[0])
            .Select(id => int.Parse(id, System.Globalization.CultureInfo.InvariantCulture))
            .Distinct(),
    ];
}
