namespace Our.UserAccess.Mails.CheckMail;

internal enum MailFindingKind
{
    Server,
    Sender,
    ApplicationUrl,
    Connection,
    Expiry,
}
