namespace Our.UserAccess.LifeCycle.Contracts;

/// <summary>Enables and disables Umbraco's own users through Umbraco's services, whoever asks and when nobody does.</summary>
internal interface INativeAccounts
{
    /// <summary>Null when there is no such user.</summary>
    Task<NativeAccount?> FindAsync(Guid user);

    /// <summary>Ends the sessions and an open invitation too. False when Umbraco, or a handler, kept the user as they are.</summary>
    Task<bool> DisableAsync(Guid user);

    /// <summary>False when Umbraco, or a handler, kept the user as they are.</summary>
    Task<bool> EnableAsync(Guid user);

    /// <summary>The ids with which an API user signs in.</summary>
    Task<IReadOnlyList<string>> ClientIdsAsync(Guid user);

    /// <summary>False when Umbraco refused.</summary>
    Task<bool> RemoveClientIdAsync(Guid user, string clientId);

    /// <summary>False when Umbraco refused.</summary>
    Task<bool> AddClientIdAsync(Guid user, string clientId);
}
