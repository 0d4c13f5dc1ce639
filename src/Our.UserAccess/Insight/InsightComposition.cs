using Microsoft.Extensions.DependencyInjection;
using Our.UserAccess.Audit.Contracts;
using Our.UserAccess.Insight.Charts;
using Our.UserAccess.Insight.Contracts;
using Our.UserAccess.Insight.Dismissals;
using Our.UserAccess.Insight.Findings;
using Our.UserAccess.Insight.GetUsage;
using Our.UserAccess.Insight.Kinds;
using Our.UserAccess.Insight.Persistence;
using Our.UserAccess.Insight.Suggestions;
using Our.UserAccess.Insight.Usage;
using Our.UserAccess.Permissions.Contracts;
using Our.UserAccess.Shared.Changes;
using Our.UserAccess.Shared.Setup;
using Our.UserAccess.Users.Contracts;

namespace Our.UserAccess.Insight;

internal static class InsightComposition
{
    public static IServiceCollection AddInsight(this IServiceCollection services) => services
        .DeclarePermissions("grant-insight", InsightPermissions.All)
        .AddUsage()
        .AddFindings()
        .AddTransient<KnownFindings>()
        .AddTransient<ListFindingsHandler>()
        .AddTransient<ListFindingItemsHandler>()
        .AddTransient<DismissalStore>()
        .AddTransient<DismissHandler>()
        .AddTransient<IChangeGuard<FindingDismissal>, DismissalGuard>()
        .AddTransient<IAuditDescription<FindingDismissal>, DismissalDescription>()
        .AddSingleton<SignInMonths>()
        .AddTransient<AccessEnds>()
        .AddTransient<GetChartsHandler>();

    private static IServiceCollection AddUsage(this IServiceCollection services) => services
        .AddSingleton<UsageBuffer>()
        .AddSingleton<IUsageLog>(provider => provider.GetRequiredService<UsageBuffer>())
        .AddSingleton<UsageStore>()
        .AddSingleton<UsageWriter>()
        .AddHostedService(provider => provider.GetRequiredService<UsageWriter>())
        .AddSingleton<IVerbUsage, VerbUsage>()
        .AddTransient<IUserTrace, UsageTrace>()
        .AddTransient<ISetupStep, UsageStart>()
        .AddTransient<UsagePlaces>()
        .AddTransient<UsagePeople>()
        .AddTransient<GetUsageHandler>()
        .AddTransient<GroupHolders>()
        .AddTransient<SuggestionFacts>()
        .AddTransient<ListSuggestionsHandler>()
        .AddTransient<SuggestionPeopleHandler>();

    private static IServiceCollection AddFindings(this IServiceCollection services)
    {
        foreach (PeopleKind kind in PeopleKinds.All)
        {
            services.AddTransient<IFinding>(provider => ActivatorUtilities.CreateInstance<PeopleFinding>(provider, kind));
        }

        return services
            .AddTransient<FoundPeople>()
            .AddTransient<IFinding, LostStartNodesFinding>()
            .AddTransient<IFinding, UnownedWorkspacesFinding>()
            .AddTransient<IFinding, WideAccessFinding>()
            .AddTransient<IFinding, UnusedAccessFinding>()
            .AddTransient<IFinding, IdleGroupsFinding>();
    }
}
