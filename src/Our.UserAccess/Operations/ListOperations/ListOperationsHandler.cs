using Our.UserAccess.Operations.Contracts;
using Our.UserAccess.Operations.Persistence;
using Our.UserAccess.Permissions.Contracts;
using Our.UserAccess.Shared.Paging;

namespace Our.UserAccess.Operations.ListOperations;

/// <summary>One's own, newest first.</summary>
internal sealed class ListOperationsHandler(OperationStore store, OperationItems items, ICurrentUser current)
{
    public async Task<Page<OperationItem>> HandleAsync(PageRequest part, CancellationToken cancellationToken)
    {
        Page<StoredOperation> own = await store.OfStarterAsync(current.Id ?? Guid.Empty, part, cancellationToken);
        return new Page<OperationItem>(own.Total, await items.OfAsync(own.Items, cancellationToken));
    }
}
