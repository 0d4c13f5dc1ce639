using Microsoft.AspNetCore.Mvc;

namespace EmbeddedUmbraco.Http.OAuth;

/// <summary>What the client asks for when it sends the browser here (RFC 6749 4.1.1, RFC 7636 4.3).</summary>
internal sealed class AuthorizationRequest
{
    [FromQuery(Name = "client_id")]
    public string? ClientId { get; set; }

    [FromQuery(Name = "redirect_uri")]
    public string? RedirectUri { get; set; }

    [FromQuery(Name = "response_type")]
    public string? ResponseType { get; set; }

    [FromQuery(Name = "state")]
    public string? State { get; set; }

    [FromQuery(Name = "code_challenge")]
    public string? CodeChallenge { get; set; }

    [FromQuery(Name = "code_challenge_method")]
    public string? CodeChallengeMethod { get; set; }

    /// <returns>What is wrong with the request, or null.</returns>
    public string? Fault()
    {
        if (ClientId != BackOfficeClient.Id)
        {
            return "client_id is not known.";
        }

        if (ResponseType != "code")
        {
            return "response_type must be \"code\".";
        }

        return CodeChallengeMethod == "S256" && CodeChallenge?.Length == 43
            ? null
            : "A code_challenge with the method S256 is needed.";
    }
}
