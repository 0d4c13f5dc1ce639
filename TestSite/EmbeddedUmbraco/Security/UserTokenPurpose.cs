namespace EmbeddedUmbraco.Security;

internal enum UserTokenPurpose
{
    Invitation,
    PasswordReset,
}
