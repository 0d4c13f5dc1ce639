namespace EmbeddedUmbraco.Security;

internal sealed class ExternalLoginRow
{
    public int Id { get; set; }

    public Guid UserOrMemberKey { get; set; }

    public string LoginProvider { get; set; } = string.Empty;

    public string ProviderKey { get; set; } = string.Empty;

    public string? UserData { get; set; }

    public DateTime CreateDate { get; set; }

    public List<ExternalLoginTokenRow> Tokens { get; } = [];
}
