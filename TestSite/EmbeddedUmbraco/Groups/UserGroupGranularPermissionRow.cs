namespace EmbeddedUmbraco.Groups;

/// <summary>A permission for one node, or of a kind only its owner understands (<see cref="Context"/>).</summary>
internal sealed class UserGroupGranularPermissionRow
{
    public int Id { get; set; }

    public int UserGroupId { get; set; }

    public Guid? NodeKey { get; set; }

    public string Context { get; set; } = string.Empty;

    public string Permission { get; set; } = string.Empty;
}
