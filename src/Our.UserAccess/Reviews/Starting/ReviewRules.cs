using Our.UserAccess.Reviews.Persistence;
using Our.UserAccess.Shared.Changes;
using Our.UserAccess.Shared.Outcomes;
using Our.UserAccess.Shared.Principals;
using Our.UserAccess.Users.Contracts;
using Our.UserAccess.Workspaces.Contracts;

namespace Our.UserAccess.Reviews.Starting;

/// <summary>What a review must be like.</summary>
internal sealed class ReviewRules(IUserDirectory users, IRecordStore<SiteWorkspace> workspaces, IPrincipalNames names, TimeProvider clock)
{
    public const int MostReviewers = 50;
    public const int MostDays = 366;

    /// <summary>The name of what it is about, which is empty where the kind says it all; or what is wrong.</summary>
    public async Task<Outcome<string>> CheckAsync(ReviewBody body, CancellationToken cancellationToken)
    {
        var errors = new FieldErrors();
        CheckName(errors, body);
        CheckTimes(errors, body);
        string? place = await PlaceAsync(body.Scope, cancellationToken);
        errors.AddIf(body.Scope?.Kind is null, "scope.kind", "'scope.kind' is needed: what the review is about.");
        errors.AddIf(body.Scope?.Kind is not null && place is null, "scope.id", "'scope.id' names nothing that you see.");
        errors.AddIf(body.NoAnswer is null, "noAnswer", "'noAnswer' is needed: what becomes of what nobody decides on.");
        errors.AddIf(body is { InactiveDays: < 1 or > 3650 }, "inactiveDays", "'inactiveDays' must be between 1 and 3650.");
        await CheckReviewersAsync(errors, body);
        return errors.ToFailure() is Failure invalid ? invalid : place!;
    }

    private static void CheckName(FieldErrors errors, ReviewBody body)
    {
        errors.AddIf(string.IsNullOrWhiteSpace(body.Name), "name", "'name' is needed.");
        errors.AddIf(body.Name?.Trim().Length > ReviewConfiguration.MaxName, "name", "'name' may have 200 characters at most.");
        errors.AddIf(body.Message?.Trim().Length > ReasonRule.Most, "message", "'message' may have 1000 characters at most.");
    }

    private void CheckTimes(FieldErrors errors, ReviewBody body)
    {
        DateTimeOffset now = clock.GetUtcNow();
        errors.AddIf(body.DueAt is null, "dueAt", "'dueAt' is needed: until when the reviewers decide.");
        errors.AddIf(body.DueAt <= now, "dueAt", "'dueAt' must be in the future.");
        errors.AddIf(body.DueAt > now.AddDays(MostDays), "dueAt", "'dueAt' must be within a year.");
    }

    private async Task CheckReviewersAsync(FieldErrors errors, ReviewBody body)
    {
        bool hasNobody = body.ReviewerIds.Count == 0 && !body.UseManagers && body.FallbackReviewerId is null;
        errors.AddIf(hasNobody, "reviewerIds", "'reviewerIds' is needed, or the managers of the workspace, or a fallback.");
        errors.AddIf(body.ReviewerIds.Count > MostReviewers, "reviewerIds", "'reviewerIds' may name 50 people at most.");
        errors.AddIf(body is { UseManagers: true, Scope.Kind: not ReviewScopeKind.Workspace, ReviewerIds.Count: 0, FallbackReviewerId: null }, "useManagers", "'useManagers' needs a fallback here: not everything in this review is in a workspace.");
        IReadOnlyDictionary<Guid, string> seen = await users.NamesAsync([.. body.ReviewerIds.Take(MostReviewers), .. body.FallbackReviewerId is { } id ? new[] { id } : []]);
        errors.AddIf(body.ReviewerIds.Take(MostReviewers).Any(reviewer => !seen.ContainsKey(reviewer)), "reviewerIds", "'reviewerIds' names somebody who is not there, or whom you do not see.");
        errors.AddIf(body.FallbackReviewerId is { } fallback && !seen.ContainsKey(fallback), "fallbackReviewerId", "'fallbackReviewerId' names nobody whom you see.");
    }

    private async Task<string?> PlaceAsync(ReviewScopeBody? scope, CancellationToken cancellationToken) => scope switch
    {
        { Kind: ReviewScopeKind.Workspace, Id: { } id } => (await workspaces.FindAsync(id, cancellationToken))?.Name,
        { Kind: ReviewScopeKind.Group, Id: { } id } => (await names.OfGroupsAsync([id])).GetValueOrDefault(id),
        { Kind: ReviewScopeKind.Workspace or ReviewScopeKind.Group or null } or null => null,
        _ => string.Empty,
    };
}
