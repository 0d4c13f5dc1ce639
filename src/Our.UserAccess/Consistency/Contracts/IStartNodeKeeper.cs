namespace Our.UserAccess.Consistency.Contracts;

/// <summary>Keeps native start nodes such that Umbraco computes what a user really has.</summary>
internal interface IStartNodeKeeper
{
    /// <summary>Writes the native start nodes where they have to be others.</summary>
    Task SyncAsync(Guid user, CancellationToken cancellationToken);

    /// <summary>Sets the start nodes that are the user's own; false when Umbraco refused.</summary>
    Task<bool> SetPersonalAsync(Guid user, StartNodeKeys personal, CancellationToken cancellationToken);

    /// <summary>Somebody saved the user: what differs from what was written here is a change of the personal start nodes.</summary>
    Task TakeUpAsync(Guid user, StartNodeKeys native, CancellationToken cancellationToken);
}
