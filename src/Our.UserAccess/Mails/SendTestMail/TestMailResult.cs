namespace Our.UserAccess.Mails.SendTestMail;

/// <param name="IsAccepted">Whether the mail server took it.</param>
/// <param name="Sentence">What happened, and what to do.</param>
internal sealed record TestMailResult(bool IsAccepted, string Sentence);
