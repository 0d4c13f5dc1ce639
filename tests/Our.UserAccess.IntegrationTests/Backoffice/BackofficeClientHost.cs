using EmbeddedUmbraco.Backoffice;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Our.UserAccess.IntegrationTests.Backoffice;

/// <summary>The client alone, without an Umbraco behind it. Decompresses nothing: tests see what is on the wire.</summary>
public sealed class BackofficeClientHost : IAsyncLifetime
{
    private WebApplication? _app;

    public HttpClient Http { get; } = new(new HttpClientHandler { AllowAutoRedirect = false });

    internal ClientBundle Bundle { get; } =
        ClientBundle.TryLoad() ?? throw new InvalidOperationException("The backoffice client has not been built: build without -p:SkipClientBuild=true.");

    public async ValueTask InitializeAsync()
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { WebRootPath = WebRoot() });
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        builder.Services.AddBackofficeClient();
        _app = builder.Build();
        _app.MapGet("/umbraco/management/api/v1/known", () => Results.Text("known"));
        _app.UseBackofficeClient();
        await _app.StartAsync();
        Http.BaseAddress = new Uri(_app.Urls.Single());
    }

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        if (_app is not null)
        {
            await _app.DisposeAsync();
        }
    }

    private static string WebRoot() => Path.Combine(AppContext.BaseDirectory, "Backoffice", "wwwroot");
}
