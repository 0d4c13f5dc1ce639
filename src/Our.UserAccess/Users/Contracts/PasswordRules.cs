namespace Our.UserAccess.Users.Contracts;

/// <summary>What a password must be like on this site.</summary>
internal sealed record PasswordRules(int MinLength, bool RequireDigit, bool RequireLowercase, bool RequireUppercase, bool RequireNonLetterOrDigit);
