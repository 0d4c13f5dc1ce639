using EmbeddedUmbraco.Security;

namespace EmbeddedUmbraco.Http.SignIn;

internal static class SignInMessage
{
    // An unknown user and a wrong password are told in the same words: the page must not say who has an account.
    public static string Of(SignInStatus status, SignInTexts texts) => status switch
    {
        SignInStatus.LockedOut => texts.LockedOut,
        SignInStatus.Disabled => texts.Disabled,
        SignInStatus.Invited => texts.Invited,
        _ => texts.WrongCredentials,
    };
}
