using System.Net.Mail;
using Microsoft.Extensions.Options;
using Our.UserAccess.Mails.Contracts;

namespace Our.UserAccess.Mails.Sending;

/// <summary>One attempt through Umbraco's sender, and what became of it.</summary>
internal sealed class MailSending(IMailPost post, IMailAttempt attempt, IOptionsMonitor<MailOptions> options)
{
    public async Task<MailDelivery> SendAsync(RenderedMail mail, string to, TimeSpan? expires, CancellationToken cancellationToken) => IsOneAddress(to)
        ? await attempt.RunAsync(mail.Kind.ToString(), () => post.SendAsync(Letter(mail, to, expires)), cancellationToken)
        : new(MailOutcome.PermanentFailure, "This is not an e-mail address that mail can be sent to.");

    // INVARIANT: exactly one address, as it stands; senders read commas and line breaks as the end of one and the begin of another.
    private static bool IsOneAddress(string to) =>
        !to.Any(letter => char.IsControl(letter) || char.IsWhiteSpace(letter) || letter is ',' or ';')
        && MailAddress.TryCreate(to, out MailAddress? address)
        && address.Address == to;

    private Letter Letter(RenderedMail mail, string to, TimeSpan? expires)
    {
        bool isHtml = options.CurrentValue.Format is MailFormat.Html;
        return new(to, mail.Subject, isHtml ? mail.Html : mail.Text, isHtml, MailTypes.Of(mail.Kind), expires);
    }
}
