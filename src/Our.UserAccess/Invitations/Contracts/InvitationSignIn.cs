namespace Our.UserAccess.Invitations.Contracts;

/// <summary>How the person signs in once they are in.</summary>
internal enum InvitationSignIn
{
    /// <summary>With a password of this site, chosen at the acceptance.</summary>
    Password,

    /// <summary>Through another service.</summary>
    SingleSignOn,
}
