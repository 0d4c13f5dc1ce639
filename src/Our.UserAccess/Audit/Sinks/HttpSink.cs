using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Options;
using Our.UserAccess.Audit.Contracts;

namespace Our.UserAccess.Audit.Sinks;

/// <summary>Posts events as NDJSON, signed so that whoever receives them knows where they come from.</summary>
internal sealed class HttpSink(IHttpClientFactory clients, IOptionsMonitor<AuditOptions> options) : IOptionalSink
{
    public const string SignatureHeader = "X-UserAccess-Signature";

    public string Name => "http";

    public bool IsOn => options.CurrentValue.Http.Url is not null;

    public async Task SendAsync(IReadOnlyList<AuditSinkEvent> events, CancellationToken cancellationToken)
    {
        AuditHttpOptions settings = options.CurrentValue.Http;
        byte[] body = Encoding.UTF8.GetBytes(string.Concat(events.Select(happened => happened.Json + "\n")));
        using var request = new HttpRequestMessage(HttpMethod.Post, settings.Url) { Content = new ByteArrayContent(body) };
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/x-ndjson");
        if (!string.IsNullOrEmpty(settings.Secret))
        {
            byte[] signature = HMACSHA256.HashData(Encoding.UTF8.GetBytes(settings.Secret), body);
            request.Headers.Add(SignatureHeader, "sha256=" + Convert.ToHexStringLower(signature));
        }

        using HttpClient client = clients.CreateClient(nameof(HttpSink));
        client.Timeout = settings.Timeout;
        using HttpResponseMessage response = await client.SendAsync(request, cancellationToken);
        response.EnsureSuccessStatusCode();
    }
}
