using Our.UserAccess.Operations.Contracts;
using Our.UserAccess.Operations.Persistence;
using Our.UserAccess.Shared.Principals;

namespace Our.UserAccess.Operations;

/// <summary>Operations with their progress, as answers show them.</summary>
internal sealed class OperationItems(OperationStore store, IPrincipalNames names)
{
    public async Task<OperationItem> OfAsync(StoredOperation operation, CancellationToken cancellationToken) =>
        (await OfAsync([operation], cancellationToken))[0];

    public async Task<IReadOnlyList<OperationItem>> OfAsync(IReadOnlyCollection<StoredOperation> operations, CancellationToken cancellationToken)
    {
        ILookup<Guid, (ItemState State, int Count)> counts = await store.CountAsync([.. operations.Select(operation => operation.Id)], cancellationToken);
        IReadOnlyDictionary<Guid, string> people = await names.OfUsersAsync([.. operations.Select(operation => operation.StartedById).Distinct()]);
        return [.. operations.Select(operation => Of(operation, counts[operation.Id].ToDictionary(count => count.State, count => count.Count), people))];
    }

    private static OperationItem Of(StoredOperation operation, Dictionary<ItemState, int> counts, IReadOnlyDictionary<Guid, string> people)
    {
        (int succeeded, int skipped, int failed) =
            (counts.GetValueOrDefault(ItemState.Succeeded), counts.GetValueOrDefault(ItemState.Skipped), counts.GetValueOrDefault(ItemState.Failed));
        return new OperationItem
        {
            Id = operation.Id,
            Kind = operation.Kind,
            Action = operation.Action,
            Title = operation.Title,
            State = operation.State,
            Total = counts.Values.Sum(),
            Done = succeeded + skipped + failed,
            Succeeded = succeeded,
            Skipped = skipped,
            Failed = failed,
            StartedByName = people.GetValueOrDefault(operation.StartedById),
            CreatedAt = operation.CreatedAt,
            FinishedAt = operation.FinishedAt,
        };
    }
}
