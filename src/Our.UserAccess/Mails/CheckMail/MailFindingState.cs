namespace Our.UserAccess.Mails.CheckMail;

internal enum MailFindingState
{
    Ok,
    Warning,
    Error,
}
