namespace Our.UserAccess.Mails.Rendering;

/// <summary>One mail in one language, as it is built in: both forms are made of the same words.</summary>
internal sealed record MailTemplate(string Subject, string Body);
