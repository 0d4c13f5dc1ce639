using System.Net.Mail;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Our.UserAccess.Mails.Contracts;

namespace Our.UserAccess.Mails.Sending;

/// <summary>One attempt through Umbraco's sender, and what became of it.</summary>
internal sealed partial class MailSending(IMailPost post, IOptionsMonitor<MailOptions> options, TimeProvider clock, ILogger<MailSending> logger)
{
    public async Task<MailDelivery> SendAsync(RenderedMail mail, string to, TimeSpan? expires, CancellationToken cancellationToken)
    {
        if (!IsOneAddress(to))
        {
            return new(MailOutcome.PermanentFailure, "This is not an e-mail address that mail can be sent to.");
        }

        if (!post.CanSend)
        {
            return new(MailOutcome.PermanentFailure, "This site has no mail server. Set Umbraco:CMS:Global:Smtp in its configuration.");
        }

        try
        {
            await post.SendAsync(Letter(mail, to, expires)).WaitAsync(options.CurrentValue.Timeout, clock, cancellationToken);
            return MailDelivery.Accepted;
        }
        catch (TimeoutException)
        {
            return new(MailOutcome.Unknown, $"The mail server gave no answer within {options.CurrentValue.Timeout.TotalSeconds:0} seconds. It is not known whether the mail went out.");
        }
        catch (Exception failure) when (!cancellationToken.IsCancellationRequested)
        {
            MailDelivery delivery = DeliveryFailures.Of(failure);
            LogFailed(mail.Kind, delivery.Outcome, failure.GetType().Name);
            return delivery;
        }
    }

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

    [LoggerMessage(Level = LogLevel.Warning, Message = "A mail ({Kind}) was not accepted: {Outcome}, {Failure}.")]
    private partial void LogFailed(MailKind kind, MailOutcome outcome, string failure);
}
