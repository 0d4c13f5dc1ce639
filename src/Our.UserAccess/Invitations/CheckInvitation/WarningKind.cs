namespace Our.UserAccess.Invitations.CheckInvitation;

/// <summary>What one had better look at before inviting.</summary>
internal enum WarningKind
{
    LooksMistyped,
    PrivateDomain,
    DomainNotAllowed,
    UserExists,
    OpenInvitation,
}
