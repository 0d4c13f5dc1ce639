namespace Our.UserAccess.Consistency.Contracts;

/// <summary>Keeps native start nodes such that Umbraco computes what a user really has.</summary>
internal interface IStartNodeKeeper
{
    /// <summary>Writes the native start nodes where they have to be others.</summary>
    Task SyncAsync(Guid user, CancellationToken cancellationToken);

    /// <summary>Somebody saved the user: what differs from what was written here is a change of the personal start nodes.</summary>
    Task TakeUpAsync(Guid user, StartNodeKeys native, CancellationToken cancellationToken);
}
