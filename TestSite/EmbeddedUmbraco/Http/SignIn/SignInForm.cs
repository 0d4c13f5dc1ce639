namespace EmbeddedUmbraco.Http.SignIn;

internal sealed class SignInForm
{
    public string? Username { get; set; }

    public string? Password { get; set; }

    public string? ReturnUrl { get; set; }
}
