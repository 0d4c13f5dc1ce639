namespace EmbeddedUmbraco.Security;

internal enum SignInStatus
{
    // INVARIANT: the zero value refuses.
    WrongCredentials,
    Success,
    LockedOut,
    Disabled,
    Invited,
}
