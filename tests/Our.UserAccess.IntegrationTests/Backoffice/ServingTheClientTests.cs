using System.IO.Compression;
using System.Net;
using System.Net.Http.Headers;

namespace Our.UserAccess.IntegrationTests.Backoffice;

public sealed class ServingTheClientTests(BackofficeClientHost host) : IClassFixture<BackofficeClientHost>
{
    private string Client => host.Bundle.Address("client/all.js");

    [Theory]
    [InlineData("br", "br")]
    [InlineData("gzip", "gzip")]
    [InlineData("gzip, deflate, br, zstd", "br")]
    [InlineData("br;q=0, gzip", "gzip")]
    [InlineData("identity", null)]
    public async Task A_script_is_sent_in_the_best_encoding_that_the_browser_reads(string accepted, string? expected)
    {
        using var response = await GetAsync(Client, accepted);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("text/javascript", response.Content.Headers.ContentType?.MediaType);
        Assert.Equal(expected, response.Content.Headers.ContentEncoding.SingleOrDefault());
        Assert.Contains("Accept-Encoding", response.Headers.Vary);
    }

    [Fact]
    public async Task Every_encoding_holds_the_same_script()
    {
        using var plain = await GetAsync(Client, "identity");
        using var gzip = await GetAsync(Client, "gzip");
        using var brotli = await GetAsync(Client, "br");

        var expected = await plain.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
        Assert.Equal(expected, await ReadAsync(gzip, stream => new GZipStream(stream, CompressionMode.Decompress)));
        Assert.Equal(expected, await ReadAsync(brotli, stream => new BrotliStream(stream, CompressionMode.Decompress)));
    }

    [Fact]
    public async Task An_address_with_the_revision_may_be_kept_for_ever()
    {
        using var response = await GetAsync(Client, "br");

        Assert.Equal("public, max-age=31536000, immutable", response.Headers.CacheControl?.ToString());
    }

    [Fact]
    public async Task What_the_browser_has_is_not_sent_again()
    {
        using var first = await GetAsync("/umbraco/backoffice/css/dark.theme.css", "br");
        using var request = new HttpRequestMessage(HttpMethod.Get, "/umbraco/backoffice/css/dark.theme.css");
        request.Headers.AcceptEncoding.Add(new StringWithQualityHeaderValue("br"));
        request.Headers.IfNoneMatch.Add(first.Headers.ETag!);
        using var second = await host.Http.SendAsync(request, TestContext.Current.CancellationToken);

        Assert.True(first.Headers.CacheControl?.NoCache);
        Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
    }

    [Theory]
    [InlineData("workers/token-check.worker.js", "text/javascript")]
    [InlineData("lang/da.js", "text/javascript")]
    [InlineData("styles/host.css", "text/css")]
    [InlineData("styles/LatoLatin-Regular.woff2", "font/woff2")]
    [InlineData("graphics/favicon.svg", "image/svg+xml")]
    public async Task Files_carry_their_content_type(string file, string contentType)
    {
        using var response = await GetAsync(host.Bundle.Address(file), "br");

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(contentType, response.Content.Headers.ContentType?.MediaType);
    }

    [Theory]
    [InlineData("/umbraco/backoffice/000000000000/client/all.js")]
    [InlineData("/umbraco/backoffice/client/all.js")]
    [InlineData("/umbraco/backoffice/..%2finventory.json")]
    [InlineData("/umbraco/backoffice/%2e%2e/%2e%2e/package.json")]
    public async Task What_the_inventory_does_not_list_is_not_there(string address)
    {
        using var response = await GetAsync(address, "br");

        Assert.NotEqual("application/json", response.Content.Headers.ContentType?.MediaType);
        Assert.NotEqual("text/javascript", response.Content.Headers.ContentType?.MediaType);
    }

    private async Task<HttpResponseMessage> GetAsync(string address, string acceptEncoding)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.TryAddWithoutValidation("Accept-Encoding", acceptEncoding);
        return await host.Http.SendAsync(request, TestContext.Current.CancellationToken);
    }

    private static async Task<byte[]> ReadAsync(HttpResponseMessage response, Func<Stream, Stream> decompress)
    {
        await using var stream = decompress(await response.Content.ReadAsStreamAsync(TestContext.Current.CancellationToken));
        using var content = new MemoryStream();
        await stream.CopyToAsync(content, TestContext.Current.CancellationToken);
        return content.ToArray();
    }
}
