using Our.UserAccess.Shared.Outcomes;

namespace Our.UserAccess.Changes.Contracts;

/// <summary>Says whether the person who asks may change the start nodes that are a user's own.</summary>
internal interface IStartNodeGuard
{
    /// <summary>Null when they may.</summary>
    /// <param name="userId">The user.</param>
    /// <param name="given">The nodes that are new; the root of a tree by its well-known key.</param>
    /// <param name="taken">The nodes that go.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    Task<Failure?> RefusalAsync(Guid userId, IReadOnlyCollection<Guid> given, IReadOnlyCollection<Guid> taken, CancellationToken cancellationToken);
}
