using Our.UserAccess.Reviews.Persistence;
using Our.UserAccess.Reviews.Reading;
using Our.UserAccess.Shared.Outcomes;

namespace Our.UserAccess.Reviews.Evidence;

internal sealed class GetEvidenceHandler(ReviewAccess access, ClosingStore store)
{
    public async Task<Outcome<EvidenceRow>> HandleAsync(Guid id, CancellationToken cancellationToken)
    {
        if (!(await access.ReadAsync(id, cancellationToken)).TryGet(out ReviewRow? review, out Failure? refused))
        {
            return refused;
        }

        if (!await access.SeesAllAsync(review, cancellationToken))
        {
            return ReviewFailures.OutOfReach;
        }

        return await store.EvidenceAsync(id, cancellationToken) is EvidenceRow evidence ? evidence : ReviewFailures.NotSealed;
    }
}
