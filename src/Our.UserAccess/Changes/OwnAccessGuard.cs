using Our.UserAccess.Assignments.Contracts;
using Our.UserAccess.Permissions.Contracts;
using Our.UserAccess.Shared.Changes;
using Our.UserAccess.Shared.Outcomes;

namespace Our.UserAccess.Changes;

/// <summary>Nobody edits their own access, administrators neither.</summary>
internal sealed class OwnAccessGuard(ICurrentUser current) : IChangeGuard<Assignment>
{
    private readonly AdministratorsGuard<Assignment> _administrators = new(current);

    public Task<Failure?> RefusalAsync(Change<Assignment> change, CancellationToken cancellationToken)
    {
        Guid? holder = (change.After ?? change.Before)?.UserId;
        return holder == current.Id
            ? Task.FromResult<Failure?>(GuardFailures.OwnAccess)
            : _administrators.RefusalAsync(change, cancellationToken);
    }
}
