namespace Our.UserAccess.Invitations.Contracts;

/// <summary>Where an invitation is on its way.</summary>
internal enum InvitationState
{
    /// <summary>Written, not sent: nobody was made in Umbraco.</summary>
    Draft,

    /// <summary>The mail is about to go out, or is tried again.</summary>
    Queued,

    /// <summary>The mail server has accepted the mail.</summary>
    Sent,

    /// <summary>The mail did not go out, or nobody knows whether it did.</summary>
    Failed,

    /// <summary>The person has come to the page behind the link.</summary>
    Opened,

    /// <summary>The person is in.</summary>
    Accepted,

    /// <summary>The time is over.</summary>
    Expired,

    /// <summary>It was taken back.</summary>
    Revoked,
}
