using Our.UserAccess.Reviews.Persistence;
using Our.UserAccess.Reviews.Reading;
using Our.UserAccess.Reviews.Upkeep;
using Our.UserAccess.Shared.Outcomes;

namespace Our.UserAccess.Reviews.RemindReviewers;

/// <summary>Writes to all reviewers who have something open; nobody is written to twice within an hour.</summary>
internal sealed class RemindReviewersHandler(ReviewAccess access, UpkeepStore store, ReviewMail mail, ReviewDetails details, TimeProvider clock)
{
    private static readonly TimeSpan Pause = TimeSpan.FromHours(1);

    public async Task<Outcome<ReviewDetail>> HandleAsync(Guid id, CancellationToken cancellationToken)
    {
        if (!(await access.ManageAsync(id, cancellationToken)).TryGet(out ReviewRow? review, out Failure? refused))
        {
            return refused;
        }

        if (ReviewSteps.RemindingRefusal(review) is Failure wrong)
        {
            return wrong;
        }

        DateTime now = clock.GetUtcNow().UtcDateTime;
        (ReviewerRow Reviewer, int Open)[] waiting = [.. (await store.OpenAsync(id, cancellationToken)).Where(one => !(one.Reviewer.RemindedAt > now - Pause))];
        if (waiting.Length == 0)
        {
            return ReviewFailures.NobodyToRemind;
        }

        foreach ((ReviewerRow reviewer, int open) in waiting)
        {
            await store.MarkAsync(reviewer.Told(review, now) with { RemindedAt = now });
            await mail.SendAsync(review, reviewer.UserId, open, ReviewLetter.Reminded);
        }

        return await details.OfAsync(review, cancellationToken);
    }
}
