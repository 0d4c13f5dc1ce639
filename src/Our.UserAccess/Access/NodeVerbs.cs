using Our.UserAccess.Access.Sentences;
using Our.UserAccess.Decisions.Facts;

namespace Our.UserAccess.Access;

/// <summary>The verbs that mean something on a node: Umbraco's, and those of other packages for documents; ours for media.</summary>
internal static class NodeVerbs
{
    private const string OwnPrefix = "Our.UserAccess.";
    private const string DocumentPrefix = "Umb.Document.";
    private const string MediaPrefix = OwnPrefix + "Media.";
    private const string UmbracoPrefix = "Umb.";

    /// <param name="kind">Which tree the node is in.</param>
    /// <param name="named">All verbs that facts name.</param>
    public static IReadOnlyList<string> Of(NodeKind kind, IEnumerable<string> named) => kind == NodeKind.Media
        ? [.. VerbTitles.All.Where(verb => verb.StartsWith(MediaPrefix, StringComparison.Ordinal))]
        : [.. VerbTitles.All.Where(IsOfDocuments).Union(named.Where(IsOfDocuments).Order(StringComparer.Ordinal), StringComparer.Ordinal)];

    private static bool IsOfDocuments(string verb) =>
        verb.StartsWith(DocumentPrefix, StringComparison.Ordinal)
        || (!verb.StartsWith(UmbracoPrefix, StringComparison.Ordinal) && !verb.StartsWith(OwnPrefix, StringComparison.Ordinal));
}
