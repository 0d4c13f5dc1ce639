using Our.UserAccess.Operations.Contracts;
using Our.UserAccess.Reviews.Persistence;
using Our.UserAccess.Reviews.Snapshot;
using Our.UserAccess.Reviews.Working;
using Our.UserAccess.Shared.Outcomes;

namespace Our.UserAccess.Reviews.Starting;

/// <summary>Writes down what people hold: at once where they are few, in the background where they are many.</summary>
internal sealed class ReviewStart(ReviewStore reviews, SnapshotReader snapshot, ReviewWorkStart work)
{
    public async Task<Outcome<ReviewRow>> RunAsync(ReviewDraft draft, CancellationToken cancellationToken) =>
        draft.People.Count <= SnapshotReader.AtOnce
            ? await AtOnceAsync(draft, cancellationToken)
            : await LaterAsync(draft, cancellationToken);

    private async Task<Outcome<ReviewRow>> AtOnceAsync(ReviewDraft draft, CancellationToken cancellationToken)
    {
        IReadOnlyList<ReviewItemRow> items = await snapshot.ReadAsync(draft.Review, draft.People, cancellationToken);
        if (items.Count == 0)
        {
            return ReviewFailures.NothingToReview;
        }

        await reviews.AddAsync(draft.Review, items, ReviewEntries.Started(draft.Review), cancellationToken);
        return draft.Review;
    }

    private async Task<Outcome<ReviewRow>> LaterAsync(ReviewDraft draft, CancellationToken cancellationToken)
    {
        ReviewRow review = draft.Review with { Phase = ReviewPhase.Starting };
        await reviews.AddAsync(review, [], ReviewEntries.Started(review), cancellationToken);
        IEnumerable<OperationTask> parts = draft.People.Chunk(SnapshotReader.AtOnce)
            .Select((part, index) => new OperationTask(SubjectId: null, $"Part {index + 1}", ReviewWork.Write(part)));
        return await work.BeginAsync(review, ReviewPhase.Starting, reason: null, parts, cancellationToken);
    }
}
