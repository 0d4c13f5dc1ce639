namespace EmbeddedUmbraco.Security;

/// <summary>How a sign-in went; only a success names the user.</summary>
internal sealed record SignInOutcome(SignInStatus Status, Guid? UserKey = null);
