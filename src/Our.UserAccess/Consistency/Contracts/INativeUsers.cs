namespace Our.UserAccess.Consistency.Contracts;

/// <summary>
/// Writes to Umbraco's own users through Umbraco's services, after the commit of whatever made it necessary. What is
/// written here is not taken for a change in the core screens.
/// </summary>
internal interface INativeUsers
{
    /// <summary>False when Umbraco refused, which is logged. Already being a member is fine.</summary>
    Task<bool> AddToGroupAsync(Guid user, Guid group);

    /// <summary>False when Umbraco refused, which is logged. Not being a member is fine.</summary>
    Task<bool> RemoveFromGroupAsync(Guid user, Guid group);

    /// <summary>Null when there is no such user.</summary>
    Task<StartNodeKeys?> StartNodesAsync(Guid user);

    /// <summary>False when Umbraco refused, which is logged.</summary>
    Task<bool> WriteStartNodesAsync(Guid user, StartNodeKeys nodes);

    /// <summary>Makes every server read the user again.</summary>
    void Refresh(Guid user);
}
