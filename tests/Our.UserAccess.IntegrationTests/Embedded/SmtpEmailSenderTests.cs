using System.Net.Mail;
using EmbeddedUmbraco.Boot;
using EmbeddedUmbraco.Mail;
using Microsoft.Extensions.Options;
using NSubstitute;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Models.Email;

namespace Our.UserAccess.IntegrationTests.Embedded;

/// <summary>What Umbraco's setting for encryption means for the mails of this site.</summary>
public sealed class SmtpEmailSenderTests
{
    [Theory]
    [InlineData(SecureSocketOptions.None)]
    [InlineData(SecureSocketOptions.Auto)]
    [InlineData(SecureSocketOptions.StartTlsWhenAvailable)]
    public async Task A_server_without_encryption_gets_the_mail_unless_encryption_is_demanded(SecureSocketOptions option)
    {
        await using SmtpServer server = new(offersStartTls: false);

        await SendAsync(option, server.Port);

        Assert.Contains("Subject: Hello", server.Commands);
    }

    [Theory]
    [InlineData(SecureSocketOptions.StartTls)]
    [InlineData(SecureSocketOptions.Auto)]
    [InlineData(SecureSocketOptions.StartTlsWhenAvailable)]
    public async Task A_server_that_offers_encryption_is_asked_for_it_before_anything_is_sent(SecureSocketOptions option)
    {
        await using SmtpServer server = new(offersStartTls: true);

        await Assert.ThrowsAnyAsync<SmtpException>(() => SendAsync(option, server.Port));

        Assert.Contains("STARTTLS", server.Commands);
        Assert.DoesNotContain(server.Commands, command => command.StartsWith("MAIL", StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task Demanded_encryption_that_is_not_offered_sends_nothing()
    {
        await using SmtpServer server = new(offersStartTls: false);

        await Assert.ThrowsAnyAsync<SmtpException>(() => SendAsync(SecureSocketOptions.StartTls, server.Port));

        Assert.DoesNotContain(server.Commands, command => command.StartsWith("MAIL", StringComparison.OrdinalIgnoreCase));
    }

    [Theory]
    [InlineData(SecureSocketOptions.SslOnConnect, 2525)]
    [InlineData(SecureSocketOptions.Auto, 465)]
    public async Task Encryption_from_the_first_byte_is_refused_with_what_to_set_instead(SecureSocketOptions option, int port)
    {
        var failure = await Assert.ThrowsAsync<NotSupportedException>(() => SendAsync(option, port));

        Assert.Contains("SecureSocketOptions to StartTls and Port to 587", failure.Message, StringComparison.Ordinal);
    }

    private static Task SendAsync(SecureSocketOptions option, int port)
    {
        var settings = Substitute.For<IOptionsMonitor<GlobalSettings>>();
        settings.CurrentValue.Returns(new GlobalSettings
        {
            Smtp = new SmtpSettings { From = "site@example.test", Host = "127.0.0.1", Port = port, SecureSocketOptions = option },
        });
        SmtpEmailSender sender = new(
            settings,
            Substitute.For<IEventAggregator>(),
            new MailPickup(settings, new EmbeddedUmbracoOptions { DataFolder = Path.GetTempPath(), HostAssembly = typeof(SmtpEmailSenderTests).Assembly }),
            TimeProvider.System);
        return sender.SendAsync(new EmailMessage(from: null, "to@example.test", "Hello", "World", isBodyHtml: false), "Test");
    }
}
