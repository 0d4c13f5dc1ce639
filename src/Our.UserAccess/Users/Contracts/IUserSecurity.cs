namespace Our.UserAccess.Users.Contracts;

/// <summary>Umbraco's record of a user's second factors and other sign-in services.</summary>
internal interface IUserSecurity
{
    /// <summary>The providers of a second factor that the user has set up.</summary>
    Task<IReadOnlyList<string>> TwoFactorOfAsync(Guid userId);

    /// <summary>False when it was not set up.</summary>
    Task<bool> DisableTwoFactorAsync(Guid userId, string provider);

    /// <summary>The services that vouch for the user.</summary>
    Task<IReadOnlyList<string>> ExternalLoginsOfAsync(Guid userId);
}
