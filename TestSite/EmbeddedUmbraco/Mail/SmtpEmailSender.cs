using System.Globalization;
using System.Net;
using System.Net.Mail;
using Microsoft.Extensions.Options;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Mail;
using Umbraco.Cms.Core.Models.Email;
using Umbraco.Cms.Core.Notifications;
using SmtpDeliveryMethod = System.Net.Mail.SmtpDeliveryMethod;

namespace EmbeddedUmbraco.Mail;

/// <summary>Sends by SMTP where a server is configured, else writes <c>.eml</c> files into a pickup folder.</summary>
internal sealed class SmtpEmailSender(IOptionsMonitor<GlobalSettings> settings, IEventAggregator events, MailPickup pickup, TimeProvider clock) : IEmailSender
{
    private const string DefaultSender = "umbraco@example.test";
    private const int DefaultPort = 25;

    public bool CanSendRequiredEmail() => true;

    // 17 still has these two; 18 may not.
    public Task SendAsync(EmailMessage message, string emailType) => SendAsync(message, emailType, enableNotification: false, expires: null);

    public Task SendAsync(EmailMessage message, string emailType, bool enableNotification) => SendAsync(message, emailType, enableNotification, expires: null);

    public async Task SendAsync(EmailMessage message, string emailType, bool enableNotification = false, TimeSpan? expires = null)
    {
        if (enableNotification && await IsHandledAsync(message, emailType))
        {
            return;
        }

        using var mail = ToMail(message, expires);
        if (!settings.CurrentValue.IsSmtpServerConfigured)
        {
            PickupRefusals.Check(mail);
        }

        using var client = await CreateClientAsync();
        await client.SendMailAsync(mail);
    }

    private static NotificationEmailModel ToModel(EmailMessage message) => new(
        message.From is null ? null : new NotificationEmailAddress(message.From, string.Empty),
        message.To.OfType<string>().Select(address => new NotificationEmailAddress(address, string.Empty)),
        cc: null,
        bcc: null,
        replyTo: null,
        message.Subject,
        message.Body,
        message.Attachments,
        message.IsBodyHtml);

    private static void AddAll(MailAddressCollection to, IEnumerable<string?>? addresses)
    {
        foreach (var address in addresses?.OfType<string>() ?? [])
        {
            to.Add(address);
        }
    }

    private async Task<bool> IsHandledAsync(EmailMessage message, string emailType)
    {
        var notification = new SendEmailNotification(ToModel(message), emailType);
        await events.PublishAsync(notification);
        return notification.IsHandled;
    }

    private MailMessage ToMail(EmailMessage message, TimeSpan? expires)
    {
        var sender = message.From ?? settings.CurrentValue.Smtp?.From ?? DefaultSender;
        var mail = new MailMessage { From = new MailAddress(sender), Subject = message.Subject, Body = message.Body, IsBodyHtml = message.IsBodyHtml };
        AddAll(mail.To, message.To);
        AddAll(mail.CC, message.Cc);
        AddAll(mail.Bcc, message.Bcc);
        AddAll(mail.ReplyToList, message.ReplyTo);
        foreach (var attachment in message.Attachments ?? [])
        {
            mail.Attachments.Add(new Attachment(attachment.Stream, attachment.FileName));
        }

        if (expires is { } lifetime)
        {
            mail.Headers.Add("Expires", (clock.GetUtcNow() + lifetime).ToString("R", CultureInfo.InvariantCulture));
        }

        return mail;
    }

    private async Task<SmtpClient> CreateClientAsync()
    {
        if (settings.CurrentValue is not { IsSmtpServerConfigured: true, Smtp: { } smtp })
        {
            Directory.CreateDirectory(pickup.Folder);
            return new SmtpClient { DeliveryMethod = SmtpDeliveryMethod.SpecifiedPickupDirectory, PickupDirectoryLocation = pickup.Folder };
        }

        var port = smtp.Port == 0 ? DefaultPort : smtp.Port;
        return new SmtpClient(smtp.Host, port)
        {
            EnableSsl = await SmtpEncryption.WithStartTlsAsync(smtp.SecureSocketOptions, smtp.Host!, port),
            Credentials = string.IsNullOrEmpty(smtp.Username) ? null : new NetworkCredential(smtp.Username, smtp.Password),
        };
    }
}
