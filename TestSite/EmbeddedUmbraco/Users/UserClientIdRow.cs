namespace EmbeddedUmbraco.Users;

internal sealed class UserClientIdRow
{
    public int UserId { get; set; }

    public string ClientId { get; set; } = string.Empty;
}
