using Our.UserAccess.Reviews.Persistence;

namespace Our.UserAccess.Reviews.Upkeep;

/// <summary>Tells reviewers what waits for them: at the start, before the end, and when it is over; each once at most.</summary>
internal sealed class ReviewReminders(UpkeepStore store, ReviewMail mail, TimeProvider clock)
{
    public async Task SendAsync(CancellationToken cancellationToken)
    {
        DateTime now = clock.GetUtcNow().UtcDateTime;
        if (!mail.CanSend)
        {
            return;
        }

        foreach ((ReviewRow review, ReviewerRow reviewer, int open) in await store.ToTellAsync(now, ReviewLetters.Before, cancellationToken))
        {
            // A mail that has begun is finished: the site waits for it when it stops.
            cancellationToken.ThrowIfCancellationRequested();
            if (reviewer.LetterAt(review, now) is { } letter)
            {
                await store.MarkAsync(reviewer.Told(review, now));
                await mail.SendAsync(review, reviewer.UserId, open, letter);
            }
        }
    }
}
