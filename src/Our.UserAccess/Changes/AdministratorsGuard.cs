using Our.UserAccess.Permissions.Contracts;
using Our.UserAccess.Shared.Changes;
using Our.UserAccess.Shared.Outcomes;

namespace Our.UserAccess.Changes;

/// <summary>
/// What decides where others' access counts is changed by administrators alone: whoever else holds the verb could
/// give what they do not have themselves.
/// </summary>
internal sealed class AdministratorsGuard<T>(ICurrentUser current) : IChangeGuard<T>
    where T : class
{
    public Task<Failure?> RefusalAsync(Change<T> change, CancellationToken cancellationToken) =>
        Task.FromResult(current.Rights is { IsAdministrator: true } ? null : GuardFailures.AdministratorsOnly);
}
