namespace Our.UserAccess.Users.Credentials;

/// <summary>When client credentials were first seen: Umbraco keeps no date of them.</summary>
internal sealed record SeenCredential
{
    public required string ClientId { get; init; }

    public required Guid UserId { get; init; }

    /// <summary>UTC.</summary>
    public required DateTime SeenAt { get; init; }
}
