using Microsoft.Extensions.Options;
using Our.UserAccess.Mails.Contracts;
using Umbraco.Cms.Core.Configuration.Models;

namespace Our.UserAccess.Host.Mails;

internal sealed class UmbracoMailSettings(
    IOptionsMonitor<GlobalSettings> global, IOptionsMonitor<SecuritySettings> security, IOptionsMonitor<WebRoutingSettings> routing) : IMailSettings
{
    private const int DefaultPort = 25;
    private const int EncryptedPort = 465;

    public MailSettings Current
    {
        get
        {
            SmtpSettings? smtp = global.CurrentValue.Smtp;
            int port = smtp is null or { Port: 0 } ? DefaultPort : smtp.Port;
            return new MailSettings
            {
                Host = Set(smtp?.Host),
                Port = port,
                Encryption = Encryption(smtp?.SecureSocketOptions ?? SecureSocketOptions.Auto, port),
                SignsIn = Set(smtp?.Username) is not null,
                PickupFolder = Set(smtp?.PickupDirectoryLocation),
                From = Set(smtp?.From),
                HasApplicationUrl = Set(routing.CurrentValue.UmbracoApplicationUrl) is not null,
                InvitationLife = security.CurrentValue.UserInviteEmailExpiry,
            };
        }
    }

    private static string? Set(string? value) => string.IsNullOrWhiteSpace(value) ? null : value;

    private static MailEncryption Encryption(SecureSocketOptions option, int port) => option switch
    {
        SecureSocketOptions.None => MailEncryption.None,
        SecureSocketOptions.StartTls => MailEncryption.StartTls,
        SecureSocketOptions.SslOnConnect => MailEncryption.FromTheStart,
        SecureSocketOptions.Auto when port == EncryptedPort => MailEncryption.FromTheStart,
        _ => MailEncryption.IfOffered,
    };
}
