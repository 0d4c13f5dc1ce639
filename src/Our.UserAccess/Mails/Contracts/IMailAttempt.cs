namespace Our.UserAccess.Mails.Contracts;

/// <summary>Sends by whatever means, and says what became of it as <see cref="IMails.SendAsync"/> does.</summary>
internal interface IMailAttempt
{
    /// <summary>Never throws but for the caller's own cancellation.</summary>
    Task<MailDelivery> RunAsync(string kind, Func<Task> send, CancellationToken cancellationToken);
}
