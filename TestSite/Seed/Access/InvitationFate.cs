namespace TestSite.Seed.Access;

/// <summary>How far an invitation of the seed gets.</summary>
internal enum InvitationFate
{
    Draft,
    Queued,
    Failed,
    Opened,
    Accepted,
    Expired,
    Revoked,
}
