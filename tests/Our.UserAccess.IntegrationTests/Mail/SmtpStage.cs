namespace Our.UserAccess.IntegrationTests.Mail;

/// <summary>Where in the conversation the mail server goes wrong.</summary>
public enum SmtpStage
{
    Connect,
    From,
    Rcpt,

    /// <summary>The mail was read and is not kept.</summary>
    Data,

    /// <summary>The mail is kept, and the sender has not been told yet.</summary>
    Taken,
}
