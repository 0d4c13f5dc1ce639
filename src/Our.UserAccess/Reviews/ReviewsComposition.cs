using Microsoft.Extensions.DependencyInjection;
using Our.UserAccess.Insight.Contracts;
using Our.UserAccess.Operations.Contracts;
using Our.UserAccess.Permissions.Contracts;
using Our.UserAccess.Reviews.CancelReview;
using Our.UserAccess.Reviews.Closing;
using Our.UserAccess.Reviews.Contracts;
using Our.UserAccess.Reviews.Deciding;
using Our.UserAccess.Reviews.Evidence;
using Our.UserAccess.Reviews.GetReview;
using Our.UserAccess.Reviews.Holdings;
using Our.UserAccess.Reviews.ListItems;
using Our.UserAccess.Reviews.ListReviews;
using Our.UserAccess.Reviews.Persistence;
using Our.UserAccess.Reviews.PreviewReview;
using Our.UserAccess.Reviews.Reading;
using Our.UserAccess.Reviews.RemindReviewers;
using Our.UserAccess.Reviews.Snapshot;
using Our.UserAccess.Reviews.StartReview;
using Our.UserAccess.Reviews.Starting;
using Our.UserAccess.Reviews.UndoReview;
using Our.UserAccess.Reviews.Upkeep;
using Our.UserAccess.Reviews.Working;

namespace Our.UserAccess.Reviews;

internal static class ReviewsComposition
{
    public static IServiceCollection AddReviews(this IServiceCollection services) => services
        .DeclarePermissions("grant-reviews", ReviewPermissions.All)
        .AddStores()
        .AddReading()
        .AddStarting()
        .AddDeciding()
        .AddClosing()
        .AddUpkeep();

    private static IServiceCollection AddStores(this IServiceCollection services) => services
        .AddTransient<ReviewStore>()
        .AddTransient<ReviewSearch>()
        .AddTransient<ReviewItemStore>()
        .AddTransient<DecisionStore>()
        .AddTransient<ClosingStore>();

    private static IServiceCollection AddReading(this IServiceCollection services) => services
        .AddTransient<ReviewAccess>()
        .AddTransient<IFinding, OverdueReviewsFinding>()
        .AddTransient<ReviewSummaries>()
        .AddTransient<ReviewSteps>()
        .AddTransient<ReviewActions>()
        .AddTransient<ReviewDetails>()
        .AddTransient<ReviewItems>()
        .AddTransient<ListReviewsHandler>()
        .AddTransient<GetReviewHandler>()
        .AddTransient<ListItemsHandler>();

    private static IServiceCollection AddStarting(this IServiceCollection services) => services
        .AddTransient<ReviewScopes>()
        .AddTransient<ReviewPeople>()
        .AddTransient<HoldingReader>()
        .AddTransient<ReviewerChoices>()
        .AddTransient<UnusedPeople>()
        .AddTransient<SnapshotReader>()
        .AddTransient<ReviewRules>()
        .AddTransient<ReviewDrafts>()
        .AddTransient<ReviewStart>()
        .AddTransient<StartReviewHandler>()
        .AddTransient<PreviewReviewHandler>();

    private static IServiceCollection AddUpkeep(this IServiceCollection services) => services
        .AddTransient<UpkeepStore>()
        .AddTransient<ReviewMail>()
        .AddTransient<ReviewReminders>()
        .AddTransient<NextReviews>()
        .AddTransient<RemindReviewersHandler>()
        .AddSingleton<ReviewPass>()
        .AddHostedService<ReviewService>();

    private static IServiceCollection AddDeciding(this IServiceCollection services) => services
        .AddTransient<PossibleReviewers>()
        .AddTransient<DecisionChanges>()
        .AddTransient<DecideHandler>();

    private static IServiceCollection AddClosing(this IServiceCollection services) => services
        .AddTransient<IHeldKind, HeldAssignment>()
        .AddTransient<IHeldKind, HeldMembership>()
        .AddTransient<IHeldKind, HeldRule>()
        .AddTransient<HeldThings>()
        .AddTransient<EvidencePack>()
        .AddTransient<IOperationWork, ReviewWork>()
        .AddTransient<ReviewWorkStart>()
        .AddTransient<StartingWork>()
        .AddTransient<ClosingWork>()
        .AddTransient<UndoingWork>()
        .AddTransient<PreviewClosingHandler>()
        .AddTransient<CloseHandler>()
        .AddTransient<CancelReviewHandler>()
        .AddTransient<UndoReviewHandler>()
        .AddTransient<GetEvidenceHandler>();
}
