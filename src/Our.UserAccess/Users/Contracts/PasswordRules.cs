namespace Our.UserAccess.Users.Contracts;

/// <summary>What a password must be like on this site.</summary>
internal sealed record PasswordRules(int MinLength, bool RequireDigit, bool RequireLowercase, bool RequireUppercase, bool RequireNonLetterOrDigit)
{
    /// <summary>The rules that hold here.</summary>
    public IReadOnlyList<PasswordRule> Demanded() => [.. Enum.GetValues<PasswordRule>().Where(IsDemanded)];

    /// <summary>Those of them that the password breaks; ASCII letters and digits count, as they do for Identity.</summary>
    public IReadOnlyList<PasswordRule> BrokenBy(string password) => [.. Demanded().Where(rule => !IsKept(rule, password))];

    private bool IsDemanded(PasswordRule rule) => rule switch
    {
        PasswordRule.Length => true,
        PasswordRule.Digit => RequireDigit,
        PasswordRule.Lowercase => RequireLowercase,
        PasswordRule.Uppercase => RequireUppercase,
        _ => RequireNonLetterOrDigit,
    };

    private bool IsKept(PasswordRule rule, string password) => rule switch
    {
        PasswordRule.Length => password.Length >= MinLength,
        PasswordRule.Digit => password.Any(char.IsAsciiDigit),
        PasswordRule.Lowercase => password.Any(char.IsAsciiLetterLower),
        PasswordRule.Uppercase => password.Any(char.IsAsciiLetterUpper),
        _ => !password.All(char.IsAsciiLetterOrDigit),
    };
}
