namespace Our.UserAccess.Invitations;

/// <summary>Where somebody was invited, and so whose mail they get.</summary>
internal enum InvitationOrigin
{
    UserAccess,

    /// <summary>Umbraco's own screens or API, or before the package was there.</summary>
    Umbraco,
}
