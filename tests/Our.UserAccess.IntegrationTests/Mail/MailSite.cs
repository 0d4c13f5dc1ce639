using Our.UserAccess.IntegrationTests.Hosting;

namespace Our.UserAccess.IntegrationTests.Mail;

/// <summary>A site of its own that sends to a real mail server.</summary>
public sealed class MailSite : IAsyncLifetime
{
    public const int RequestsPerInvitation = 10;

    private BackOfficeHost? _host;

    public SmtpServer Mail { get; } = new();

    internal BackOfficeHost Host => _host ?? throw new InvalidOperationException("The site has not been started.");

    public async ValueTask InitializeAsync()
    {
        await Mail.InitializeAsync();
        Dictionary<string, string?> settings = new(Mail.Settings, StringComparer.Ordinal)
        {
            ["UserAccess:Mails:SiteName"] = "Acme",
            ["UserAccess:Invitee:RequestsPerAddress"] = "100000",
            ["UserAccess:Invitee:RequestsPerInvitation"] = "10",
        };
        _host = await BackOfficeHost.StartAsync(settings: settings, cancellationToken: TestContext.Current.CancellationToken);
    }

    public async ValueTask DisposeAsync()
    {
        if (_host is not null)
        {
            await _host.DisposeAsync();
        }

        await Mail.DisposeAsync();
    }
}
