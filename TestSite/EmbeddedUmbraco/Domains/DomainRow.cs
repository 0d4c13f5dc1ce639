namespace EmbeddedUmbraco.Domains;

internal sealed class DomainRow
{
    public int Id { get; set; }

    public Guid Key { get; set; }

    public string DomainName { get; set; } = string.Empty;

    public int? LanguageId { get; set; }

    public int? RootContentId { get; set; }

    public int SortOrder { get; set; }
}
