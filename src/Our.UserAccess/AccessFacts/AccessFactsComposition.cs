using Microsoft.Extensions.DependencyInjection;
using Our.UserAccess.AccessFacts.Contracts;
using Our.UserAccess.AccessFacts.Persistence;
using Our.UserAccess.AccessFacts.Records;
using Our.UserAccess.Shared.Options;

namespace Our.UserAccess.AccessFacts;

internal static class AccessFactsComposition
{
    public static IServiceCollection AddAccessFacts(this IServiceCollection services)
    {
        services.AddOptions<UserAccessOptions>().BindConfiguration(UserAccessOptions.Section);
        return services
            .AddSingleton<FactsInForce>()
            .AddSingleton<IAccessFacts>(provider => provider.GetRequiredService<FactsInForce>())
            .AddSingleton<IFactsKeeper>(provider => provider.GetRequiredService<FactsInForce>())
            .AddSingleton<IFactsSignal>(provider => provider.GetRequiredService<FactsInForce>())
            .AddSingleton<IFactsLoad, FactsLoad>()
            .AddSingleton<StoredRecords>()
            .AddSingleton<IRecordSet, WorkspaceSet>()
            .AddSingleton<IRecordSet, AssignmentSet>()
            .AddSingleton<IRecordSet, RuleSet>()
            .AddSingleton<RecordFacts>()
            .AddSingleton<IRecordFacts>(provider => provider.GetRequiredService<RecordFacts>())
            .AddSingleton<FactsWatch>()
            .AddHostedService(provider => provider.GetRequiredService<FactsWatch>())
            .AddHostedService<SwitchFollower>();
    }
}
