namespace Our.UserAccess.Invitations;

/// <summary>What people can do to an invitation.</summary>
internal enum InvitationAction
{
    Send,
    Resend,
    Extend,
    Revoke,
    ChangeEmail,
    Link,
    Delete,
}
