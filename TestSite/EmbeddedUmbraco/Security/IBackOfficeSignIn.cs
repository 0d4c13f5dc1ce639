namespace EmbeddedUmbraco.Security;

/// <summary>Checks a password, counts failures, locks out, and records the sign-in.</summary>
internal interface IBackOfficeSignIn
{
    Task<SignInOutcome> PasswordSignInAsync(string userName, string password, CancellationToken cancellationToken);
}
