namespace Our.UserAccess.Users.Contracts;

/// <param name="Id">Whom there is now.</param>
/// <param name="Password">The generated one, told once; null where none was generated.</param>
/// <param name="MailSent">Whether the mail that says how to sign in was sent; null where none is.</param>
internal sealed record CreatedUser(Guid Id, string? Password, bool? MailSent);
