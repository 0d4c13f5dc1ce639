namespace Our.UserAccess.Consistency.Contracts;

/// <summary>Keeps native memberships as assignments say.</summary>
internal interface IMembershipKeeper
{
    /// <summary>Gives or takes the native membership, so that there is one exactly while an assignment of the pair is active.</summary>
    Task EnforceAsync(Guid user, Guid group, CancellationToken cancellationToken);

    /// <summary>Somebody took native memberships away: the assignments of these pairs end, where one was active.</summary>
    Task TakenAwayAsync(Guid user, IReadOnlyCollection<Guid> groups, CancellationToken cancellationToken);
}
