namespace Our.UserAccess.Invitations;

/// <summary>What happened to an invitation.</summary>
internal enum InvitationEventKind
{
    Created,
    Queued,
    Sent,
    Failed,
    Retried,
    Resent,
    Opened,
    Accepted,
    Extended,
    Reminded,
    AddressChanged,
    LinkCopied,
    NewLinkRequested,
    Expired,
    Revoked,
    Removed,
}
