namespace Our.UserAccess.Users.Passwords;

/// <summary>A password for somebody.</summary>
internal sealed record PasswordBody
{
    /// <summary>Generated when it is left out.</summary>
    public string? Password { get; init; }
}
