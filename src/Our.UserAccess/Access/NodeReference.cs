using Our.UserAccess.Decisions.Facts;
using Our.UserAccess.Shared.Outcomes;

namespace Our.UserAccess.Access;

/// <summary>A node on the wire: its id, or a word for the root or the recycle bin of a tree.</summary>
internal static class NodeReference
{
    private static readonly Dictionary<string, Guid> WellKnown = new(StringComparer.OrdinalIgnoreCase)
    {
        ["root:document"] = WellKnownNodes.DocumentRoot,
        ["root:media"] = WellKnownNodes.MediaRoot,
        ["bin:document"] = WellKnownNodes.DocumentBin,
        ["bin:media"] = WellKnownNodes.MediaBin,
    };

    /// <summary>The node's key; what cannot be read is added to the errors.</summary>
    public static Guid Read(FieldErrors errors, string field, string? text)
    {
        string word = text?.Trim() ?? string.Empty;
        bool isRead = WellKnown.TryGetValue(word, out Guid node) || Guid.TryParse(word, out node);
        errors.AddIf(!isRead, field, $"'{field}' must be the id of a document or media item, root:document, root:media, bin:document or bin:media.");
        return node;
    }
}
