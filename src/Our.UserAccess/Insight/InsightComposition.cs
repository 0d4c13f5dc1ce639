using Microsoft.Extensions.DependencyInjection;
using Our.UserAccess.Insight.Contracts;
using Our.UserAccess.Insight.Persistence;
using Our.UserAccess.Insight.Usage;
using Our.UserAccess.Shared.Setup;
using Our.UserAccess.Users.Contracts;

namespace Our.UserAccess.Insight;

internal static class InsightComposition
{
    public static IServiceCollection AddInsight(this IServiceCollection services) => services
        .AddSingleton<UsageBuffer>()
        .AddSingleton<IUsageLog>(provider => provider.GetRequiredService<UsageBuffer>())
        .AddSingleton<UsageStore>()
        .AddSingleton<UsageWriter>()
        .AddHostedService(provider => provider.GetRequiredService<UsageWriter>())
        .AddSingleton<IVerbUsage, VerbUsage>()
        .AddTransient<IUserTrace, UsageTrace>()
        .AddTransient<ISetupStep, UsageStart>();
}
