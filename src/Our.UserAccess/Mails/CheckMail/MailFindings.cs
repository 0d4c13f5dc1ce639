namespace Our.UserAccess.Mails.CheckMail;

internal sealed record MailFindings(IReadOnlyList<MailFinding> Findings);
