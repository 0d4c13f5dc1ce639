using System.Net.Mail;

namespace EmbeddedUmbraco.Mail;

/// <summary>What the folder of mails says instead of a mail server, so that failures can be seen without one.</summary>
public static class PickupRefusals
{
    public const string RefusedDomain = "refused.test";
    public const string BusyDomain = "busy.test";

    /// <exception cref="SmtpException">The address is in one of the two domains.</exception>
    internal static void Check(MailMessage mail)
    {
        foreach (var address in mail.To)
        {
            switch (address.Host)
            {
                case RefusedDomain:
                    throw new SmtpException(SmtpStatusCode.MailboxUnavailable, "The server response was: 5.1.1 There is no such mailbox here");
                case BusyDomain:
                    throw new SmtpException(SmtpStatusCode.MailboxBusy, "The server response was: 4.2.2 The mailbox is full, try again later");
            }
        }
    }
}
