using Our.UserAccess.Permissions.Contracts;
using Our.UserAccess.Reviews.Persistence;
using Our.UserAccess.Reviews.Reading;
using Our.UserAccess.Shared.Outcomes;
using Our.UserAccess.Shared.Paging;

namespace Our.UserAccess.Reviews.ListItems;

internal sealed class ListItemsHandler(ReviewAccess access, ReviewItemStore store, ReviewItems items, ICurrentUser current)
{
    public async Task<Outcome<Page<ReviewItem>>> HandleAsync(Guid id, ReviewItemQuery query, CancellationToken cancellationToken)
    {
        if (!(await access.ReadAsync(id, cancellationToken)).TryGet(out ReviewRow? review, out Failure? refused))
        {
            return refused;
        }

        bool isAll = !query.Mine && await access.SeesAllAsync(review, cancellationToken);
        Page<ReviewItemRow> found = await store.FindAsync(id, query, isAll ? null : current.Id ?? Guid.Empty, cancellationToken);
        return new Page<ReviewItem>(found.Total, await items.OfAsync(review, found.Items, cancellationToken));
    }
}
