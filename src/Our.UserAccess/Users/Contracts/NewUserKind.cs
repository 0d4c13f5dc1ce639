namespace Our.UserAccess.Users.Contracts;

internal enum NewUserKind
{
    /// <summary>A person who signs in with a password of this site.</summary>
    Password,

    /// <summary>A person whom another service vouches for.</summary>
    SingleSignOn,

    /// <summary>A program.</summary>
    Api,
}
