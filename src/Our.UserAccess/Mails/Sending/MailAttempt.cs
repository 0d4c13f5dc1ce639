using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Our.UserAccess.Mails.Contracts;

namespace Our.UserAccess.Mails.Sending;

internal sealed partial class MailAttempt(IMailPost post, IOptionsMonitor<MailOptions> options, TimeProvider clock, ILogger<MailAttempt> logger) : IMailAttempt
{
    public async Task<MailDelivery> RunAsync(string kind, Func<Task> send, CancellationToken cancellationToken)
    {
        if (!post.CanSend)
        {
            return new(MailOutcome.PermanentFailure, "This site has no mail server. Set Umbraco:CMS:Global:Smtp in its configuration.");
        }

        try
        {
            await send().WaitAsync(options.CurrentValue.Timeout, clock, cancellationToken);
            return MailDelivery.Accepted;
        }
        catch (TimeoutException)
        {
            return new(MailOutcome.Unknown, $"The mail server gave no answer within {options.CurrentValue.Timeout.TotalSeconds:0} seconds. It is not known whether the mail went out.");
        }
        catch (Exception failure) when (!cancellationToken.IsCancellationRequested)
        {
            MailDelivery delivery = DeliveryFailures.Of(failure);
            LogFailed(kind, delivery.Outcome, failure.GetType().Name);
            return delivery;
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "A mail ({Kind}) was not accepted: {Outcome}, {Failure}.")]
    private partial void LogFailed(string kind, MailOutcome outcome, string failure);
}
