using Our.UserAccess.Shared.Outcomes;

namespace Our.UserAccess.Shared.Changes;

/// <summary>Says whether the person who asks may make a change of this kind. Removals are guarded like additions.</summary>
internal interface IChangeGuard<T>
    where T : class
{
    /// <summary>Null when they may.</summary>
    Task<Failure?> RefusalAsync(Change<T> change, CancellationToken cancellationToken);
}
