using Our.UserAccess.Shared.Outcomes;
using Our.UserAccess.Shared.Paging;

namespace Our.UserAccess.Shared.Trees;

/// <summary>A tree with one level, in the shape of Umbraco's tree endpoints.</summary>
internal static class FlatTree
{
    /// <summary>No item has children; an item that is not there has no answer.</summary>
    public static Outcome<Page<T>> Children<T>(IReadOnlyList<T> items, string? parentId)
        where T : ITreeItem =>
        Find(items, parentId) is null ? TreeFailures.NotFound(parentId) : Page<T>.Empty;

    /// <summary>From the root down to the item itself, which here is the item alone.</summary>
    public static Outcome<T[]> Ancestors<T>(IReadOnlyList<T> items, string? descendantId)
        where T : ITreeItem =>
        Find(items, descendantId) is T item ? (T[])[item] : TreeFailures.NotFound(descendantId);

    private static T? Find<T>(IReadOnlyList<T> items, string? id)
        where T : ITreeItem =>
        items.FirstOrDefault(item => string.Equals(item.Id, id, StringComparison.OrdinalIgnoreCase));
}
