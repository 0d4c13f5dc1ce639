using Our.UserAccess.Operations.Persistence;
using Our.UserAccess.Shared.Outcomes;
using Our.UserAccess.Shared.Paging;

namespace Our.UserAccess.Operations.GetOperation;

internal sealed class GetOperationHandler(OperationAccess access, OperationStore store, OperationItems items)
{
    public async Task<Outcome<OperationDetail>> HandleAsync(Guid id, OperationItemsQuery query, CancellationToken cancellationToken)
    {
        if (await access.FindAsync(id, cancellationToken) is not StoredOperation operation)
        {
            return OperationFailures.NotFound(id);
        }

        Page<StoredItem> results = await store.ItemsAsync(id, query.State, query, cancellationToken);
        return new OperationDetail(await items.OfAsync(operation, cancellationToken), results.Select(Result));
    }

    private static OperationResult Result(StoredItem item) => new(item.Place, item.SubjectId, item.Name, item.State, item.Sentence);
}
