namespace EmbeddedUmbraco.Http.SignIn;

internal sealed record ScriptSignIn(string? Username, string? Password);
