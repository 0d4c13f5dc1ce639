using EmbeddedUmbraco.Boot;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Our.UserAccess.Assignments.Contracts;
using Our.UserAccess.Audit;
using Our.UserAccess.Audit.Contracts;
using Our.UserAccess.Audit.Persistence;
using Our.UserAccess.Audit.Verify;
using Our.UserAccess.Audit.Watching;
using Our.UserAccess.CrashLoad;
using Our.UserAccess.IntegrationTests.Hosting;
using Our.UserAccess.Rules.Contracts;
using Our.UserAccess.Shared.Changes;
using Our.UserAccess.Workspaces.Contracts;

namespace Our.UserAccess.IntegrationTests.Audit.Crash;

/// <summary>A site that was killed, started again.</summary>
internal sealed class KilledSite(IHost host) : IAsyncDisposable
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public static async Task<KilledSite> StartAsync(string folder)
    {
        HostApplicationBuilder builder = LoadSite.Builder(folder, typeof(KilledSite).Assembly);
        builder.Services.WithoutLoops();
        var site = new KilledSite(builder.Build());
        await site.Host.StartUmbracoAsync(Stop);
        return site;
    }

    private IHost Host => host;

    /// <summary>Looks at everything, as the first minute after a start does.</summary>
    public Task SweepAsync() => Get<SubjectSweep>().RunAsync(Stop);

    /// <returns>All events, the oldest first.</returns>
    public async Task<IReadOnlyList<AuditEvent>> AssertWholeAsync()
    {
        Verification found = await Get<Verifier>().VerifyAsync(Stop);
        Assert.True(found.IsValid, found.FirstBroken?.ToString());
        List<AuditEvent> events = [];
        var trail = new FoldedTrail();
        await foreach (AuditEvent happened in Get<ChainReader>().EventsAsync(long.MaxValue, Stop))
        {
            trail.Follow(happened);
            events.Add(happened);
        }

        foreach (IWatchedSubjects watched in host.Services.GetServices<IWatchedSubjects>())
        {
            await AssertSameAsync(trail, watched);
        }

        await AssertSameAsync<SiteWorkspace>(trail, AuditSubjectKinds.Workspace);
        await AssertSameAsync<Assignment>(trail, AuditSubjectKinds.Assignment);
        await AssertSameAsync<AccessRule>(trail, AuditSubjectKinds.Rule);
        return events;
    }

    public async ValueTask DisposeAsync()
    {
        await host.StopUmbracoAsync(Stop);
        host.Dispose();
        SqliteConnection.ClearAllPools();
    }

    // Who was there before the trail began is told of only when something of them changes.
    private static async Task AssertSameAsync(FoldedTrail trail, IWatchedSubjects watched)
    {
        IReadOnlyList<AuditState> states = await watched.ReadAsync([.. watched.Pages().SelectMany(page => page)]);
        Assert.Subset(states.Select(state => state.Id).ToHashSet(), trail.Of(watched.Kind).ToHashSet());
        foreach (AuditState state in states)
        {
            trail.AssertIs(watched.Kind, state.Id, state.Fields.Select(field => (field.Name, FoldedTrail.Text(field.Values))));
        }
    }

    private async Task AssertSameAsync<T>(FoldedTrail trail, string kind)
        where T : class, IRecord
    {
        IReadOnlyList<T> records = await Get<IRecordStore<T>>().AllAsync(Stop);
        Assert.Equal(trail.Of(kind).Order(), records.Select(record => record.Id).Order());
        foreach (T record in records)
        {
            AuditEntry told = await Get<IAuditDescription<T>>().DescribeAsync(Change<T>.Creating(record), Stop);
            trail.AssertIs(kind, record.Id, told.Changes.Select(change => (change.Field, FoldedTrail.Text(change.After))));
        }
    }

    private T Get<T>()
        where T : notnull => host.Services.GetRequiredService<T>();
}
