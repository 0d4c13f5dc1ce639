namespace Our.UserAccess.Invitations.CountInvitations;

/// <summary>How many invitations are in each state.</summary>
internal sealed record InvitationCounts(
    int All, int Draft, int Queued, int Sent, int Failed, int Opened, int Accepted, int Expired, int Revoked);
