using Microsoft.Extensions.DependencyInjection;
using Our.UserAccess.IntegrationTests.Hosting;
using Our.UserAccess.Operations.Contracts;
using Our.UserAccess.Operations.Persistence;
using Our.UserAccess.Operations.Running;
using Our.UserAccess.Permissions.Contracts;
using Our.UserAccess.Shared.Paging;
using Umbraco.Cms.Core.Models.Membership;

namespace Our.UserAccess.IntegrationTests.Operations;

/// <summary>What becomes of operations when the site stops, and with time.</summary>
public sealed class OperationRestartTests
{
    private static readonly string[] Names = ["a", "b", "c", "d"];

    [Fact]
    public async Task A_new_process_goes_on_where_the_old_one_stopped()
    {
        await using OperationsSite first = await OperationsSite.StartAsync();
        IUser starter = await first.Host.People.UserAsync("admin");
        Guid id = await first.QueueAsync(starter, "once", Names);
        using var stopping = new CancellationTokenSource();
        first.Work.Answer = async name =>
        {
            await (name == "b" ? stopping.CancelAsync() : Task.CompletedTask);
            return ItemOutcome.Succeeded();
        };
        await Assert.ThrowsAsync<OperationCanceledException>(() => first.RunAsync(stopping.Token));

        await using OperationsSite second = await OperationsSite.StartAsync(first.Host.Folder);
        await second.RunAsync();

        Assert.Equal(["a", "b"], first.Work.Asked);
        Assert.Equal(["c", "d"], second.Work.Asked);
        Assert.All(await ItemsAsync(second, id), item => Assert.Equal(ItemState.Succeeded, item.State));
    }

    [Theory]
    [InlineData("once", "a,c,d", "Failed")]
    [InlineData("repeatable", "a,b,c,d", "Succeeded")]
    public async Task What_was_being_done_when_the_process_died_is_begun_again_only_if_it_may_be(string action, string asked, string state)
    {
        await using OperationsSite site = await OperationsSite.StartAsync();
        Guid id = await site.QueueAsync(await site.Host.People.UserAsync("admin"), action, Names);
        OperationProgress progress = site.Get<OperationProgress>();
        Assert.True(await progress.TurnAsync(id, OperationState.Queued, OperationState.Running, TestContext.Current.CancellationToken));
        if (action == "once")
        {
            await progress.MarkAsync([(await ItemsAsync(site, id))[1]]);
        }

        await site.RunAsync();

        Assert.Equal(asked, string.Join(',', site.Work.Asked));
        StoredItem interrupted = (await ItemsAsync(site, id))[1];
        Assert.Equal(state, interrupted.State.ToString());
        Assert.Equal(state == "Failed", interrupted.Sentence?.Contains("stopped", StringComparison.Ordinal) == true);
    }

    [Fact]
    public async Task What_finished_is_removed_after_thirty_days_and_what_did_not_stays()
    {
        var clock = new ManualClock(new DateTimeOffset(2026, 11, 1, 0, 0, 0, TimeSpan.Zero));
        await using OperationsSite site = await OperationsSite.StartAsync(clock: clock);
        IUser starter = await site.Host.People.UserAsync("admin");
        Guid old = await site.QueueAsync(starter, "once", Names);
        await site.RunAsync();

        clock.Advance(OperationPass.Kept);
        await site.RunAsync();
        Assert.NotNull(await FindAsync(site, old));

        clock.Advance(TimeSpan.FromSeconds(1));
        await site.RunAsync();
        Assert.Null(await FindAsync(site, old));
        Assert.Empty(await ItemsAsync(site, old));
    }

    [Fact]
    public async Task What_is_started_is_carried_out_by_itself()
    {
        var work = new ProbeWork();
        var done = new TaskCompletionSource<string>(TaskCreationOptions.RunContinuationsAsynchronously);
        work.Answer = name =>
        {
            done.TrySetResult(name);
            return Task.FromResult(ItemOutcome.Succeeded());
        };
        await using BackOfficeHost host = await BackOfficeHost.StartAsync(
            configure: services => services.AddSingleton<IOperationWork>(work),
            cancellationToken: TestContext.Current.CancellationToken);
        IUser starter = await host.People.UserAsync("admin");
        T Get<T>()
            where T : notnull => host.Services.GetRequiredService<T>();

        await Get<IActingUser>().RunAsync(starter.Key, () => Get<IOperations>().StartAsync(
            new OperationPlan { Kind = ProbeWork.Name, Action = "once", Title = "Test", Tasks = [new OperationTask(null, "only")] },
            TestContext.Current.CancellationToken));

        Assert.Equal("only", await done.Task.WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken));
    }

    private static Task<StoredOperation?> FindAsync(OperationsSite site, Guid id) =>
        site.Get<OperationStore>().FindAsync(id, TestContext.Current.CancellationToken);

    private static async Task<IReadOnlyList<StoredItem>> ItemsAsync(OperationsSite site, Guid id) =>
        (await site.Get<OperationStore>().ItemsAsync(id, [], new PageRequest(), TestContext.Current.CancellationToken)).Items;
}
