namespace EmbeddedUmbraco.Users;

/// <summary>A sign-in session, as Umbraco's <c>umbracoUserLogin</c>.</summary>
internal sealed class UserSessionRow
{
    public Guid SessionId { get; set; }

    public int UserId { get; set; }

    public DateTime LoggedInUtc { get; set; }

    public DateTime LastValidatedUtc { get; set; }

    public DateTime? LoggedOutUtc { get; set; }

    public string? IpAddress { get; set; }
}
