namespace Our.UserAccess.Mails.Contracts;

/// <summary>Writes and sends the package's mails.</summary>
internal interface IMails
{
    /// <summary>Changes and sends nothing.</summary>
    /// <param name="kind">Which mail.</param>
    /// <param name="language">An ISO code such as <c>da-DK</c>; English where there are no words in it.</param>
    /// <param name="fields">What people wrote may be in them as it is.</param>
    RenderedMail Render(MailKind kind, string? language, MailFields fields);

    /// <summary>One attempt, which never throws but for the caller's own cancellation.</summary>
    /// <param name="mail">What <see cref="Render" /> made.</param>
    /// <param name="to">One address.</param>
    /// <param name="expires">How long the mail is of use; goes out as the header Expires.</param>
    /// <param name="cancellationToken">Ends the waiting; the mail may go out all the same.</param>
    Task<MailDelivery> SendAsync(RenderedMail mail, string to, TimeSpan? expires, CancellationToken cancellationToken);
}
