namespace EmbeddedUmbraco.Groups;

internal sealed class UserGroupSectionRow
{
    public int UserGroupId { get; set; }

    public string Section { get; set; } = string.Empty;
}
