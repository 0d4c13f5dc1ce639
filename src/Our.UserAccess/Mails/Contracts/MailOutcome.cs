namespace Our.UserAccess.Mails.Contracts;

/// <summary>What became of one attempt to send.</summary>
internal enum MailOutcome
{
    /// <summary>Nobody can say whether the mail went out: the line broke, or no answer came in time.</summary>
    Unknown,

    /// <summary>The mail server took the mail over.</summary>
    Accepted,

    /// <summary>Nothing went out, and a later attempt may work.</summary>
    TransientFailure,

    /// <summary>Nothing went out, and trying again changes nothing.</summary>
    PermanentFailure,
}
