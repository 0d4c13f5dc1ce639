namespace EmbeddedUmbraco.TwoFactor;

internal sealed class TwoFactorLoginRow
{
    public int Id { get; set; }

    public Guid UserOrMemberKey { get; set; }

    public string ProviderName { get; set; } = string.Empty;

    public string Secret { get; set; } = string.Empty;
}
