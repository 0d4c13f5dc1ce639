using Microsoft.EntityFrameworkCore;
using Our.UserAccess.Insight.Contracts;
using Our.UserAccess.Insight.Persistence;
using Our.UserAccess.Insight.Usage;
using Our.UserAccess.Persistence;
using Our.UserAccess.Tests.Persistence;

namespace Our.UserAccess.Tests.Insight;

public sealed class UsageStoreTests
{
    private const string Update = "Umb.Document.Update";

    private static readonly Guid Anna = new("a0000000-0000-0000-0000-000000000001");
    private static readonly Guid Bo = new("a0000000-0000-0000-0000-000000000002");
    private static readonly Guid Acme = new("e0000000-0000-0000-0000-000000000001");

    [Fact]
    public async Task Two_servers_add_up()
    {
        using var database = new TemporaryDatabase();
        await using var first = new TestServer(database.ConnectionString, new UsageStart());
        await using var second = new TestServer(database.ConnectionString, new UsageStart());
        await first.StartAsync();
        UsageSum[] sums = [.. Enumerable.Range(1, 12).Select(month => Sum(Anna, month, Guid.Empty, 3))];

        await Task.WhenAll(Store(first).AddAsync(sums, Token), Store(second).AddAsync(sums, Token));

        UsedVerb used = Assert.Single((await Usage(first).OfAsync([Anna], Day(1, 1), null, Token))[Anna]);
        Assert.Equal(new UsedVerb(Update, 72, Day(12, 15)), used);
    }

    [Fact]
    public async Task Usage_is_told_since_a_day_for_those_who_are_asked_about_in_a_workspace_or_everywhere()
    {
        using var database = new TemporaryDatabase();
        await using var server = new TestServer(database.ConnectionString, new UsageStart());
        await server.StartAsync();
        await Store(server).AddAsync([Sum(Anna, 2, Guid.Empty, 5), Sum(Anna, 6, Guid.Empty, 2), Sum(Anna, 6, Acme, 1), Sum(Bo, 3, Guid.Empty, 4)], Token);

        IReadOnlyDictionary<Guid, IReadOnlyList<UsedVerb>> everywhere = await Usage(server).OfAsync([Anna, Bo], Day(3, 16), null, Token);
        IReadOnlyDictionary<Guid, IReadOnlyList<UsedVerb>> acme = await Usage(server).OfAsync([Anna, Bo], Day(1, 1), Acme, Token);

        Assert.Equal([Anna], everywhere.Keys);
        Assert.Equal(new UsedVerb(Update, 2, Day(6, 15)), Assert.Single(everywhere[Anna]));
        Assert.Equal(new UsedVerb(Update, 1, Day(6, 15)), Assert.Single(acme[Anna]));
    }

    [Fact]
    public async Task It_is_known_since_the_first_start()
    {
        using var database = new TemporaryDatabase();
        await using var server = new TestServer(database.ConnectionString, new UsageStart());
        await server.StartAsync();

        Assert.Equal(server.Clock.GetUtcNow().UtcDateTime, await Usage(server).KnownSinceAsync(Token));
    }

    [Fact]
    public async Task People_and_old_months_are_forgotten()
    {
        using var database = new TemporaryDatabase();
        await using var server = new TestServer(database.ConnectionString, new UsageStart());
        await server.StartAsync();
        await Store(server).AddAsync([Sum(Anna, 2, Guid.Empty, 5), Sum(Anna, 6, Guid.Empty, 2), Sum(Bo, 6, Guid.Empty, 4)], Token);

        await Store(server).ForgetBeforeAsync(Day(3, 1), Token);
        await new UsageTrace(Store(server)).ForgetAsync([Bo], Token);

        Assert.Equal(["2"], database.Read("SELECT CAST(\"Count\" AS TEXT) FROM ourUserAccessVerbUsage"));
    }

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private static DateTime Day(int month, int day) => new(2026, month, day, 0, 0, 0, DateTimeKind.Utc);

    private static UsageSum Sum(Guid user, int month, Guid workspace, long count) =>
        new(new UsageCounter(user, Day(month, 1), Update, workspace), count, Day(month, 15));

    private static UsageStore Store(TestServer server) => new(new Contexts(server));

    private static VerbUsage Usage(TestServer server) => new(new Contexts(server));

    private sealed class Contexts(TestServer server) : IDbContextFactory<UserAccessDbContext>
    {
        public UserAccessDbContext CreateDbContext() => server.Context();
    }
}
