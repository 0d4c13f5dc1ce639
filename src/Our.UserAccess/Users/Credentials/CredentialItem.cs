namespace Our.UserAccess.Users.Credentials;

/// <summary>Client credentials of a program.</summary>
/// <param name="ClientId">As Umbraco keeps it.</param>
/// <param name="CreatedAt">UTC; when they were first seen here, since Umbraco keeps no date of them.</param>
/// <param name="CreatedByName">Null: Umbraco does not tell who made them.</param>
internal sealed record CredentialItem(string ClientId, DateTime? CreatedAt, string? CreatedByName);
