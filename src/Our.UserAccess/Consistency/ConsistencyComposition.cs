using Microsoft.Extensions.DependencyInjection;
using Our.UserAccess.Consistency.Contracts;
using Our.UserAccess.Consistency.Deletions;
using Our.UserAccess.Consistency.Drift;
using Our.UserAccess.Consistency.GetUserDrift;
using Our.UserAccess.Consistency.Memberships;
using Our.UserAccess.Consistency.Persistence;
using Our.UserAccess.Consistency.StartNodes;
using Our.UserAccess.Consistency.Windows;

namespace Our.UserAccess.Consistency;

internal static class ConsistencyComposition
{
    public static IServiceCollection AddConsistency(this IServiceCollection services) => services
        .AddSingleton<StartNodeMemory>()
        .AddSingleton<IPersonalStartNodes>(provider => provider.GetRequiredService<StartNodeMemory>())
        .AddSingleton<WindowMemory>()
        .AddSingleton<IFollowedWindows>(provider => provider.GetRequiredService<WindowMemory>())
        .AddTransient(typeof(RecordUpkeep<>))
        .AddTransient(typeof(OwnRecords<>))
        .AddTransient<IMembershipKeeper, MembershipKeeper>()
        .AddTransient<StartNodeKeeper>()
        .AddTransient<IStartNodeKeeper, StartNodeKeeper>()
        .AddTransient<IDeletions, DeletionKeeper>()
        .AddTransient<IDriftReader, DriftReader>()
        .AddTransient<GetUserDriftHandler>()
        .AddTransient<WindowPass>()
        .AddHostedService<WindowService>();
}
