namespace Our.UserAccess.Shared.Changes;

/// <summary>Keeps the records of one kind.</summary>
internal interface IRecordStore<T>
    where T : class, IRecord
{
    Task<IReadOnlyList<T>> AllAsync(CancellationToken cancellationToken);

    /// <summary>Null when there is none.</summary>
    Task<T?> FindAsync(Guid id, CancellationToken cancellationToken);

    /// <summary>False when the record is no longer as <see cref="Change{T}.Before"/> says: nothing was stored.</summary>
    Task<bool> ApplyAsync(Change<T> change, CancellationToken cancellationToken);
}
