using Our.UserAccess.Users.Contracts;

namespace Our.UserAccess.Users.CreateUser;

/// <summary>Somebody who was created.</summary>
internal sealed record CreatedUserItem
{
    public required UserDetail User { get; init; }

    /// <summary>The generated password, told this once.</summary>
    public required string? Password { get; init; }

    /// <summary>Whether the mail about signing in was sent; null where none is.</summary>
    public required bool? MailSent { get; init; }
}
