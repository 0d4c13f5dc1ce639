namespace Our.UserAccess.Mails.SendTestMail;

/// <summary>Nothing: a test mail goes to oneself.</summary>
internal sealed record TestMailBody;
