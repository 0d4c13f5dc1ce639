using Microsoft.Extensions.DependencyInjection;
using Our.UserAccess.Persistence.Providers;
using Our.UserAccess.Persistence.SetupSteps;
using Our.UserAccess.Persistence.Startup;
using Our.UserAccess.Shared.Api;

namespace Our.UserAccess.Persistence;

internal static class PersistenceComposition
{
    public static IServiceCollection AddPersistence(this IServiceCollection services) => services
        .AddSingleton<IUserAccessDatabaseProvider, SqliteProvider>()
        .AddSingleton<IUserAccessDatabaseProvider, SqlServerProvider>()
        .AddSingleton<DatabaseOptions>()
        .AddDbContextFactory<UserAccessDbContext>((provider, options) => provider.GetRequiredService<DatabaseOptions>().Apply(options))
        .AddTransient<SetupStepStore>()
        .AddTransient<SetupStepRunner>()
        .AddTransient<DatabaseSetup>()
        .AddSingleton<IReadiness, UserAccessStartup>();
}
