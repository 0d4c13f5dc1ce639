namespace EmbeddedUmbraco.Groups;

internal sealed class UserGroupLanguageRow
{
    public int UserGroupId { get; set; }

    public int LanguageId { get; set; }
}
