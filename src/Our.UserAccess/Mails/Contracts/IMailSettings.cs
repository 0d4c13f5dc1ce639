namespace Our.UserAccess.Mails.Contracts;

internal interface IMailSettings
{
    MailSettings Current { get; }
}
