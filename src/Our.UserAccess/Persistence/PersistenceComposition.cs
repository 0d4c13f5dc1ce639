using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Our.UserAccess.Persistence.Providers;
using Our.UserAccess.Persistence.Records;
using Our.UserAccess.Persistence.SetupSteps;
using Our.UserAccess.Persistence.Startup;
using Our.UserAccess.Shared.Api;
using Our.UserAccess.Shared.Changes;

namespace Our.UserAccess.Persistence;

internal static class PersistenceComposition
{
    public static IServiceCollection AddPersistence(this IServiceCollection services) => services
        .AddSingleton<IUserAccessDatabaseProvider, SqliteProvider>()
        .AddSingleton<IUserAccessDatabaseProvider, SqlServerProvider>()
        .AddSingleton<UserAccessContexts>()
        .AddSingleton<IDbContextFactory<UserAccessDbContext>>(provider => provider.GetRequiredService<UserAccessContexts>())
        .AddTransient(typeof(IRecordStore<>), typeof(RecordStore<>))
        .AddTransient<SetupStepStore>()
        .AddTransient<SetupStepRunner>()
        .AddTransient<DatabaseSetup>()
        .AddSingleton<IReadiness, UserAccessStartup>();
}
