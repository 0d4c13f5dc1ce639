using Our.UserAccess.Mails.Contracts;

namespace Our.UserAccess.Mails.CheckMail;

/// <summary>What was found at the mail server's door, in a sentence.</summary>
internal static class ConnectionRules
{
    private const MailFindingKind Kind = MailFindingKind.Connection;

    public static MailFinding Of(MailSettings settings, ProbedServer server)
    {
        string name = $"{settings.Host}, port {settings.Port},";
        return server.State switch
        {
            ProbedState.Unreachable => MailFinding.Error(
                Kind, $"The mail server {name} cannot be reached: {server.Words}", "Check Host and Port of Umbraco:CMS:Global:Smtp, and whether a firewall lets this site out to it."),
            ProbedState.Silent => MailFinding.Error(
                Kind,
                $"The mail server {name} gave no answer within {server.Words}.",
                "Check the port (587 is usual, 465 with SecureSocketOptions SslOnConnect), and whether a firewall lets this site out to it."),
            ProbedState.Refused => MailFinding.Error(
                Kind, $"The mail server {name} does not take mail from here: {server.Words}", "Ask whoever runs the mail server to let this site in."),
            ProbedState.BadEncryption => MailFinding.Error(
                Kind,
                $"No encrypted connection to {name} came about: {server.Words}",
                "Check SecureSocketOptions and Port of Umbraco:CMS:Global:Smtp, and whether the server's certificate is valid for this host name."),
            ProbedState.Encrypted when settings.Encryption is MailEncryption.None => MailFinding.Warning(
                Kind, $"The mail server {name} answers and offers encryption, which this site does not use.", "Set Umbraco:CMS:Global:Smtp:SecureSocketOptions to StartTls."),
            ProbedState.Encrypted => MailFinding.Ok(Kind, $"The mail server {name} answers, and the connection is encrypted."),
            _ when settings.Encryption is MailEncryption.StartTls => MailFinding.Error(
                Kind,
                $"The mail server {name} answers and offers no encryption, which this site insists on.",
                "Use another port of the mail server (587 is usual), or another server."),
            _ when settings.SignsIn => MailFinding.Warning(
                Kind, $"The mail server {name} answers and offers no encryption: mails and the password go over the line unencrypted.", "Use a mail server that offers STARTTLS."),
            _ => MailFinding.Warning(
                Kind, $"The mail server {name} answers and offers no encryption.", "Use a mail server that offers STARTTLS, unless it is on this machine or in this network."),
        };
    }
}
