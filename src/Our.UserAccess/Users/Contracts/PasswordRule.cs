namespace Our.UserAccess.Users.Contracts;

/// <summary>One thing that a password must be.</summary>
internal enum PasswordRule
{
    Length,
    Digit,
    Lowercase,
    Uppercase,
    NonLetterOrDigit,
}
