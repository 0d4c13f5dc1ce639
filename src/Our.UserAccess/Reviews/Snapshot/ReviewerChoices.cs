using Our.UserAccess.AccessFacts.Contracts;
using Our.UserAccess.Decisions.Facts;
using Our.UserAccess.Reviews.Persistence;
using Our.UserAccess.Shared.Changes;
using Our.UserAccess.Workspaces.Contracts;

namespace Our.UserAccess.Reviews.Snapshot;

/// <summary>Who may be chosen in a review: those who can sign in.</summary>
internal sealed class ReviewerChoices(IRecordStore<SiteWorkspace> workspaces, IAccessFacts facts)
{
    public async Task<ReviewerChoice> OfAsync(ReviewRow review, CancellationToken cancellationToken)
    {
        IReadOnlyList<SiteWorkspace> places = review.UseManagers ? await workspaces.AllAsync(cancellationToken) : [];
        return new ReviewerChoice
        {
            Managers = places.ToDictionary(workspace => workspace.Id, workspace => Able(workspace.ManagerIds)),
            Named = Able(review.ReviewerIds),
            Fallback = review.FallbackReviewerId is { } fallback ? Able([fallback]).Cast<Guid?>().FirstOrDefault() : null,
        };
    }

    private IReadOnlyList<Guid> Able(IReadOnlyList<Guid> people) => [.. people.Where(person => facts.Current?.StateOf(person) is UserState.Active or UserState.Inactive)];
}
