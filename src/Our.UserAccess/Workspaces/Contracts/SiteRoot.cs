using Our.UserAccess.Shared.Nodes;

namespace Our.UserAccess.Workspaces.Contracts;

/// <summary>A document that looks like the top of a site.</summary>
/// <param name="Node">The document.</param>
/// <param name="Domains">Domains assigned to it, as they were entered.</param>
/// <param name="Languages">ISO codes of the languages of these domains.</param>
internal sealed record SiteRoot(NodeInfo Node, IReadOnlyList<string> Domains, IReadOnlyList<string> Languages);
