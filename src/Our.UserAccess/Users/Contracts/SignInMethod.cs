namespace Our.UserAccess.Users.Contracts;

/// <summary>How somebody proves who they are.</summary>
internal enum SignInMethod
{
    Password,

    /// <summary>Another service says who they are; there is no password here, and none is taken.</summary>
    SingleSignOn,

    /// <summary>A program with client credentials.</summary>
    ClientCredentials,
}
