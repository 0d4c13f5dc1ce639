namespace EmbeddedUmbraco.Groups;

internal sealed class UserGroupPermissionRow
{
    public int UserGroupId { get; set; }

    public string Permission { get; set; } = string.Empty;
}
