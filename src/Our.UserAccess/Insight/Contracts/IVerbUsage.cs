namespace Our.UserAccess.Insight.Contracts;

/// <summary>What people really did, as far as it is known: verbs, counted by person and month. What they only read is not known.</summary>
internal interface IVerbUsage
{
    /// <summary>Since when it is written down; null before the package's first start has ended.</summary>
    Task<DateTime?> KnownSinceAsync(CancellationToken cancellationToken);

    /// <summary>
    /// The verbs that each of them used since then, sorted by verb; whoever used none has no entry. Up to a minute old.
    /// </summary>
    /// <param name="userIds">Any number: they are asked for in sets.</param>
    /// <param name="since">A day; counts are those of its whole month.</param>
    /// <param name="workspaceId">Only what was done in the workspace; null for all of it.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    Task<IReadOnlyDictionary<Guid, IReadOnlyList<UsedVerb>>> OfAsync(
        IReadOnlyCollection<Guid> userIds, DateTime since, Guid? workspaceId, CancellationToken cancellationToken);
}
