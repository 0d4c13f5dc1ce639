using Our.UserAccess.Permissions.Contracts;
using Our.UserAccess.Reviews.Contracts;
using Our.UserAccess.Reviews.Persistence;
using Our.UserAccess.Reviews.Snapshot;
using Our.UserAccess.Shared.Outcomes;

namespace Our.UserAccess.Reviews.Starting;

/// <summary>A review that could be started by the person who asks, with the people whom it would look at. Stores nothing.</summary>
internal sealed class ReviewDrafts(ReviewRules rules, ReviewScopes scopes, ReviewPeople people, IReach reach, ICurrentUser current, TimeProvider clock)
{
    public async Task<Outcome<ReviewDraft>> MakeAsync(ReviewBody body, CancellationToken cancellationToken)
    {
        Guid? workspace = body.Scope is { Kind: ReviewScopeKind.Workspace } scope ? scope.Id : null;
        if (body.Scope?.Kind is not null && !(await reach.OfAsync(ReviewPermissions.Manage, cancellationToken)).Covers(workspace))
        {
            return ReviewFailures.OutOfReach;
        }

        if (!(await rules.CheckAsync(body, cancellationToken)).TryGet(out string? place, out Failure? invalid))
        {
            return invalid;
        }

        ReviewRow review = New(body, place);
        return new ReviewDraft(review, await people.FindAsync(scopes.Of(review)));
    }

    /// <summary>The same once more, as the series goes on.</summary>
    public async Task<Outcome<ReviewDraft>> AgainAsync(ReviewRow last, Guid id, CancellationToken cancellationToken)
    {
        if (!(await reach.OfAsync(ReviewPermissions.Manage, cancellationToken)).Covers(last.WorkspaceId))
        {
            return ReviewFailures.OutOfReach;
        }

        DateTime now = clock.GetUtcNow().UtcDateTime;
        ReviewRow review = last with
        {
            Id = id,
            StartedAt = now,
            DueAt = now + (last.DueAt - last.StartedAt),
            State = ReviewState.Open,
            Phase = null,
            OperationId = null,
            ClosedAt = null,
            ClosedById = null,
            Comment = null,
            UndoneAt = null,
            SealedAt = null,
            Digest = null,
            PageDigest = null,
            NextStartsAt = last.Repeats.NextAfter(last.NextStartsAt ?? now),
            Version = 1,
        };
        return new ReviewDraft(review, await people.FindAsync(scopes.Of(review)));
    }

    private ReviewRow New(ReviewBody body, string place)
    {
        DateTime now = clock.GetUtcNow().UtcDateTime;
        ReviewScopeKind kind = body.Scope!.Kind!.Value;
        return new ReviewRow
        {
            Id = Guid.CreateVersion7(),
            Name = body.Name!.Trim(),
            ScopeKind = kind,
            ScopeId = kind is ReviewScopeKind.Workspace or ReviewScopeKind.Group ? body.Scope.Id : null,
            ScopeName = place.Length == 0 ? null : place,
            InactiveDays = kind == ReviewScopeKind.Inactive ? body.InactiveDays ?? ReviewScope.DefaultInactiveDays : null,
            ReviewerIds = [.. body.ReviewerIds.Distinct()],
            UseManagers = body.UseManagers,
            FallbackReviewerId = body.FallbackReviewerId,
            StartedAt = now,
            StartedById = current.Id ?? Guid.Empty,
            DueAt = body.DueAt!.Value.UtcDateTime,
            Repeats = body.Repeats,
            NoAnswer = body.NoAnswer!.Value,
            Message = string.IsNullOrWhiteSpace(body.Message) ? null : body.Message.Trim(),
            State = ReviewState.Open,
            NextStartsAt = body.Repeats.NextAfter(now),
        };
    }
}
