namespace Our.UserAccess.Users.Contracts;

/// <summary>What happened at somebody's sign-in.</summary>
internal enum SignInKind
{
    Success,
    Failure,
    Lockout,
    SignOut,
    PasswordChanged,
    PasswordReset,
    TwoFactorRequested,
}
