namespace Our.UserAccess.Users.Contracts;

/// <param name="Id">The key that Umbraco gave.</param>
/// <param name="Password">The generated one; null for those who have none.</param>
internal sealed record MadeUser(Guid Id, string? Password);
