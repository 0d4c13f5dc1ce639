namespace Our.UserAccess.Users.Passwords;

/// <param name="Password">The generated one, told this once; null where one was sent.</param>
internal sealed record SetPassword(string? Password);
