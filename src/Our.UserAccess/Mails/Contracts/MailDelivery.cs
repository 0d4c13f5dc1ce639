namespace Our.UserAccess.Mails.Contracts;

/// <param name="ServerAnswer">A sentence: the words of the mail server where it said any, else what went wrong. Null when all is well.</param>
internal sealed record MailDelivery(MailOutcome Outcome, string? ServerAnswer = null)
{
    public static MailDelivery Accepted { get; } = new(MailOutcome.Accepted);

    public bool IsAccepted => Outcome is MailOutcome.Accepted;
}
