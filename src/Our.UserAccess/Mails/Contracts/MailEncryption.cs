namespace Our.UserAccess.Mails.Contracts;

internal enum MailEncryption
{
    None,

    /// <summary>From the first byte, or by STARTTLS where it is offered.</summary>
    IfOffered,

    /// <summary>By STARTTLS, or not at all.</summary>
    StartTls,

    /// <summary>From the first byte.</summary>
    FromTheStart,
}
