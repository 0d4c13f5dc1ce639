using Microsoft.Extensions.DependencyInjection;
using Our.UserAccess.AccessFacts;
using Our.UserAccess.AccessFacts.Contracts;
using Our.UserAccess.Decisions;
using Our.UserAccess.IntegrationTests.Hosting;
using Our.UserAccess.Shared.Changes;
using Umbraco.Cms.Core.Services;

namespace Our.UserAccess.IntegrationTests.AccessFacts;

/// <summary>A host of its own for tests of the facts: nobody else changes anything meanwhile.</summary>
public sealed class FactsHost : IAsyncLifetime
{
    public const string Name = "Facts";

    private BackOfficeHost? _host;

    internal BackOfficeHost Host => _host ?? throw new InvalidOperationException("The host has not started.");

    internal AccessSnapshot Facts => Get<IAccessFacts>().Current ?? throw new InvalidOperationException("The facts are not loaded.");

    internal IContentService Documents => Get<IContentService>();

    public async ValueTask InitializeAsync() => _host = await BackOfficeHost.StartAsync(cancellationToken: TestContext.Current.CancellationToken);

    public async ValueTask DisposeAsync() => await Host.DisposeAsync();

    public T Get<T>()
        where T : notnull => Host.Services.GetRequiredService<T>();

    /// <summary>What the facts would be if they were loaded now.</summary>
    internal AccessSnapshot Loaded() => Get<IFactsLoad>().Run();

    internal async Task ApplyAsync<T>(Change<T> change)
        where T : class, IRecord
    {
        Assert.True(await Get<IRecordStore<T>>().ApplyAsync(change, TestContext.Current.CancellationToken));
        Get<IChangeNotices>().Report(change);
    }
}
