using Umbraco.Cms.Core.Models.Membership.Permissions;

namespace EmbeddedUmbraco.Groups;

/// <summary>A permission of another package for one node: kept with its key, so that saving the group does not lose it.</summary>
internal sealed record NodeGranularPermission : INodeGranularPermission
{
    public required Guid Key { get; set; }

    public required string Context { get; init; }

    public required string Permission { get; set; }
}
