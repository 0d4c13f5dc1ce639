using Microsoft.Extensions.DependencyInjection;
using Our.UserAccess.AccessFacts.Contracts;
using Our.UserAccess.Assignments.Contracts;
using Our.UserAccess.IntegrationTests.AccessFacts;
using Our.UserAccess.IntegrationTests.Embedded.Content;
using Our.UserAccess.IntegrationTests.Hosting;
using Our.UserAccess.Shared.Changes;
using Our.UserAccess.Workspaces.Contracts;
using TestSite;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Services;

namespace Our.UserAccess.IntegrationTests.Enforcement;

/// <summary>The demo behind its HTTP side, without any record of ours unless a test makes one.</summary>
public sealed class DemoSite : IAsyncLifetime
{
    internal BackOfficeHost Host { get; private set; } = null!;

    /// <summary>Made before the host, so that it hears of every context.</summary>
    public QueryCounter Queries { get; } = new();

    public async ValueTask InitializeAsync()
    {
        Host = await BackOfficeHost.StartAsync(seed: SeedKind.Demo, cancellationToken: TestContext.Current.CancellationToken);
        await WithoutRecordsAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await Host.DisposeAsync();
        Queries.Dispose();
    }

    public T Get<T>()
        where T : notnull => Host.Services.GetRequiredService<T>();

    internal IUser User(string email) => Get<IUserService>().GetByUsername(email) ?? throw new InvalidOperationException($"No user {email}.");

    internal async Task<Guid> GroupAsync(string alias) =>
        (await Get<IUserGroupService>().GetAsync(alias) ?? throw new InvalidOperationException($"No group {alias}.")).Key;

    internal Guid[] Keys(UmbracoObjectTypes kind) => [.. Get<IEntityService>().GetAll(kind).OrderBy(entity => entity.Path, StringComparer.Ordinal).Select(entity => entity.Key)];

    /// <summary>Stores a record, lets the test run, and takes it back.</summary>
    internal async Task<IAsyncDisposable> WithAsync<T>(T record)
        where T : class, IRecord
    {
        await ApplyAsync(Change<T>.Creating(record));
        return new TakeBack<T>(this, record);
    }

    /// <summary>Anna is Editor in Acme and Translator in Borealis.</summary>
    internal async Task<IAsyncDisposable> WithAnnaInTwoWorkspacesAsync()
    {
        var all = new Stack();
        SiteWorkspace acme = Sample.Workspace(TestSite.Seed.SeedKeys.Acme);
        SiteWorkspace borealis = Sample.Workspace(TestSite.Seed.SeedKeys.Borealis);
        Guid anna = User("anna@example.test").Key;
        all.Push(await WithAsync(acme));
        all.Push(await WithAsync(borealis));
        all.Push(await WithAsync(Sample.Assignment(anna, await GroupAsync("editor"), acme.Id)));
        all.Push(await WithAsync(Sample.Assignment(anna, await GroupAsync("translator"), borealis.Id)));
        return all;
    }

    private async Task WithoutRecordsAsync()
    {
        await DeleteAllAsync<Assignment>();
        await DeleteAllAsync<Our.UserAccess.Rules.Contracts.AccessRule>();
        await DeleteAllAsync<SiteWorkspace>();
        Assert.NotNull(Get<IAccessFacts>().Current);
    }

    private async Task DeleteAllAsync<T>()
        where T : class, IRecord
    {
        foreach (T record in await Get<IRecordStore<T>>().AllAsync(TestContext.Current.CancellationToken))
        {
            await ApplyAsync(Change<T>.Deleting(record));
        }
    }

    private async Task ApplyAsync<T>(Change<T> change)
        where T : class, IRecord
    {
        Assert.True(await Get<IRecordStore<T>>().ApplyAsync(change, CancellationToken.None));
        Get<IChangeNotices>().Report(change);
    }

    private sealed class TakeBack<T>(DemoSite site, T record) : IAsyncDisposable
        where T : class, IRecord
    {
        public async ValueTask DisposeAsync() => await site.ApplyAsync(Change<T>.Deleting(record));
    }

    private sealed class Stack : IAsyncDisposable
    {
        private readonly Stack<IAsyncDisposable> _all = new();

        public void Push(IAsyncDisposable one) => _all.Push(one);

        public async ValueTask DisposeAsync()
        {
            while (_all.TryPop(out IAsyncDisposable? one))
            {
                await one.DisposeAsync();
            }
        }
    }
}
