namespace Our.UserAccess.LifeCycle.Contracts;

/// <summary>The ids with which API users sign in. The secrets are kept by Umbraco elsewhere and stay where they are.</summary>
internal interface IClientIds
{
    Task<IReadOnlyList<string>> OfAsync(Guid user);

    /// <summary>False when Umbraco refused.</summary>
    Task<bool> RemoveAsync(Guid user, string clientId);

    /// <summary>False when Umbraco refused.</summary>
    Task<bool> AddAsync(Guid user, string clientId);
}
