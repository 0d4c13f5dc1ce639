namespace Our.UserAccess.Invitations.Contracts;

/// <summary>What a link is worth at this moment.</summary>
internal enum LinkStatus
{
    /// <summary>There is no such link: also the deny for everything that is not understood.</summary>
    Unknown,

    /// <summary>It may be used.</summary>
    Live,

    /// <summary>A newer link has taken its place.</summary>
    Superseded,

    Expired,

    Revoked,

    Accepted,
}
