namespace Our.UserAccess.Users.Security;

internal sealed record TwoFactorItem(string Provider, bool IsEnabled);
