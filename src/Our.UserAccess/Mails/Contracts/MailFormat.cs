namespace Our.UserAccess.Mails.Contracts;

internal enum MailFormat
{
    Html,
    Text,
}
