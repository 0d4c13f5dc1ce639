using Microsoft.Extensions.DependencyInjection;
using Our.UserAccess.AccessFacts.Contracts;
using Our.UserAccess.Assignments.Contracts;
using Our.UserAccess.Consistency.Windows;
using Our.UserAccess.Decisions;
using Our.UserAccess.IntegrationTests.AccessFacts;
using Our.UserAccess.IntegrationTests.Hosting;
using Our.UserAccess.Shared.Changes;
using Our.UserAccess.Workspaces.Contracts;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Services;

namespace Our.UserAccess.IntegrationTests.Consistency;

/// <summary>A host whose clock and whose passes over the windows are in the hands of the test.</summary>
public sealed class ConsistencyHost : IAsyncLifetime
{
    public const string Name = "Consistency";

    private BackOfficeHost? _host;

    internal ManualClock Clock { get; } = new(TimeProvider.System.GetUtcNow());

    internal BackOfficeHost Host => _host ?? throw new InvalidOperationException("The host has not started.");

    internal AccessSnapshot Facts => Get<IAccessFacts>().Current ?? throw new InvalidOperationException("The facts are not loaded.");

    internal DateTime Now => Clock.GetUtcNow().UtcDateTime;

    public async ValueTask InitializeAsync() => _host = await BackOfficeHost.StartAsync(
        Clock,
        configure: services => services.WithoutLoops(),
        cancellationToken: TestContext.Current.CancellationToken);

    public async ValueTask DisposeAsync() => await Host.DisposeAsync();

    public T Get<T>()
        where T : notnull => Host.Services.GetRequiredService<T>();

    /// <summary>What the background service does when it wakes up.</summary>
    public async Task PassAsync() => await Get<WindowPass>().RunAsync(TestContext.Current.CancellationToken);

    public async Task<IUser> ReloadAsync(IUser user) => (await Get<IUserService>().GetAsync(user.Key))!;

    public async Task<bool> IsMemberAsync(IUser user, IUserGroup group) =>
        (await ReloadAsync(user)).Groups.Any(membership => membership.Key == group.Key);

    /// <summary>A group that may read everywhere, or below one page.</summary>
    public Task<IUserGroup> ReadersAsync(int startNode = Constants.System.Root) =>
        Host.People.GroupAsync([Constants.Applications.Content], startNode, startMediaId: null, FactAnswers.Read);

    /// <summary>Somebody of a group that gives nothing.</summary>
    public async Task<IUser> SomebodyAsync() =>
        await Host.People.UserAsync((await Host.People.GroupAsync([Constants.Applications.Content])).Alias);

    internal async Task<SiteWorkspace> WorkspaceAsync(params Guid[] roots)
    {
        SiteWorkspace workspace = Sample.Workspace(roots);
        await ApplyAsync(Change<SiteWorkspace>.Creating(workspace));
        return workspace;
    }

    internal async Task<Assignment> AssignAsync(IUser user, IUserGroup group, Guid? workspace = null, TimeSpan? from = null, TimeSpan? until = null)
    {
        Assignment assignment = Sample.Assignment(user.Key, group.Key, workspace, Now + from, Now + until);
        await ApplyAsync(Change<Assignment>.Creating(assignment));
        return assignment;
    }

    internal Task EndAsync(Assignment assignment) =>
        ApplyAsync(Change<Assignment>.Updating(assignment, assignment with { Until = Now, Version = assignment.Version + 1 }));

    internal async Task<Assignment?> StoredAsync(Assignment assignment) =>
        await Get<IRecordStore<Assignment>>().FindAsync(assignment.Id, TestContext.Current.CancellationToken);

    internal async Task ApplyAsync<T>(Change<T> change)
        where T : class, IRecord
    {
        Assert.True(await Get<IRecordStore<T>>().ApplyAsync(change, TestContext.Current.CancellationToken));
        Get<IChangeNotices>().Report(change);
    }
}
