namespace Our.UserAccess.Consistency.Contracts;

/// <summary>Clears up what points at something that was deleted for good.</summary>
internal interface IDeletions
{
    Task NodesAsync(IReadOnlyCollection<Guid> nodes, CancellationToken cancellationToken);

    Task GroupsAsync(IReadOnlyCollection<Guid> groups, CancellationToken cancellationToken);

    Task UsersAsync(IReadOnlyCollection<Guid> users, CancellationToken cancellationToken);
}
