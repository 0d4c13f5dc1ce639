using Umbraco.Cms.Core.Models.Entities;

namespace EmbeddedUmbraco.ManagementApi.Trees;

/// <summary>A node of a tree; one without access is shown only because it leads to a start node.</summary>
internal sealed record TreeEntry(IEntitySlim Entity, bool NoAccess);
