namespace Our.UserAccess.Mails.Contracts;

/// <summary>A mail as it goes out, in both forms; the site's settings say which is sent.</summary>
/// <param name="Subject">One line, whatever was put in.</param>
internal sealed record RenderedMail(MailKind Kind, string Subject, string Html, string Text);
