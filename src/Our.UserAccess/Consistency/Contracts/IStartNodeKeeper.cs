namespace Our.UserAccess.Consistency.Contracts;

/// <summary>Keeps native start nodes such that Umbraco computes what a user really has.</summary>
internal interface IStartNodeKeeper
{
    /// <summary>Writes the native start nodes of users where they have to be others.</summary>
    Task SyncAsync(IReadOnlyCollection<Guid> users, CancellationToken cancellationToken);

    /// <summary>Sets the start nodes that are the user's own; false when Umbraco refused.</summary>
    Task<bool> SetPersonalAsync(Guid user, StartNodeKeys personal, CancellationToken cancellationToken);

    /// <summary>Somebody saved users: what differs from what was written here is a change of their personal start nodes.</summary>
    Task TakeUpAsync(IReadOnlyDictionary<Guid, Lazy<StartNodeKeys>> native, CancellationToken cancellationToken);
}
