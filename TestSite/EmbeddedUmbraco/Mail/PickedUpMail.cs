namespace EmbeddedUmbraco.Mail;

internal sealed record PickedUpMail(Guid Id, DateTimeOffset SentAt, string From, string To, string Subject, bool IsHtml, string Body);
