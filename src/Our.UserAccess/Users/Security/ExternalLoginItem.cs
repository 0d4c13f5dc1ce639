namespace Our.UserAccess.Users.Security;

internal sealed record ExternalLoginItem(string Provider);
