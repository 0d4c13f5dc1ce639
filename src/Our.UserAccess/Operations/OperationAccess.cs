using Our.UserAccess.Operations.Persistence;
using Our.UserAccess.Permissions.Contracts;

namespace Our.UserAccess.Operations;

/// <summary>An operation is for whoever started it and for administrators; for everybody else it does not exist.</summary>
internal sealed class OperationAccess(OperationStore store, ICurrentUser current, IReach reach)
{
    public async Task<StoredOperation?> FindAsync(Guid id, CancellationToken cancellationToken) =>
        await store.FindAsync(id, cancellationToken) is StoredOperation operation && (operation.StartedById == current.Id || reach.IsAdministrator)
            ? operation
            : null;
}
