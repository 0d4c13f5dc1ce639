using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Our.UserAccess.Persistence;
using Our.UserAccess.Persistence.Startup;
using Our.UserAccess.Shared.Api;
using Our.UserAccess.Shared.Outcomes;
using Our.UserAccess.Shared.Setup;

namespace Our.UserAccess.Tests.Persistence;

/// <summary>One server of an installation: the package's persistence as it is composed, on a given database.</summary>
internal sealed class TestServer : IUmbracoDatabase, IServerRuntime, IAsyncDisposable
{
    private readonly ServiceProvider _services;

    public TestServer(string? connectionString, params ISetupStep[] steps)
    {
        ConnectionString = connectionString;
        var services = new ServiceCollection();
        services.AddLogging().AddPersistence().AddSingleton<TimeProvider>(Clock);
        services.AddSingleton<IUmbracoDatabase>(this).AddSingleton<IServerRuntime>(this);
        foreach (ISetupStep step in steps)
        {
            services.AddSingleton(step);
        }

        _services = services.BuildServiceProvider(validateScopes: true);
    }

    public ManualClock Clock { get; } = new();

    public string? ConnectionString { get; set; }

    public string? ProviderName { get; set; } = "Microsoft.Data.Sqlite";

    public bool IsRunning { get; set; } = true;

    public bool IsSubscriber { get; set; }

    public async Task<Failure?> StartAsync() =>
        await _services.GetRequiredService<IReadiness>().CheckAsync(TestContext.Current.CancellationToken);

    public UserAccessDbContext Context() => _services.GetRequiredService<IDbContextFactory<UserAccessDbContext>>().CreateDbContext();

    public ValueTask DisposeAsync() => _services.DisposeAsync();
}
