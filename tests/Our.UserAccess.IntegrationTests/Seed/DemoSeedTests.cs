using EmbeddedUmbraco.Persistence;
using Microsoft.EntityFrameworkCore;
using Umbraco.Cms.Core.Services;

namespace Our.UserAccess.IntegrationTests.Seed;

[Collection(nameof(DemoSeedCollection))]
public sealed class DemoSeedTests(DemoSeedFixture demo)
{
    [Fact]
    public async Task A_second_run_changes_nothing()
    {
        var before = await RowsAsync();
        var lines = demo.Progress.Count;

        await demo.SeedAsync();

        Assert.Equal(before, await RowsAsync());
        Assert.Equal(lines, demo.Progress.Count);
    }

    [Fact]
    public void Progress_names_each_part_once() => Assert.Equal(demo.Progress.Distinct(StringComparer.Ordinal), demo.Progress);

    [Fact]
    public async Task Sixty_people_besides_the_super_user() =>
        Assert.Equal(61, (await demo.Get<IUserService>().GetAllAsync(Umbraco.Cms.Core.Constants.Security.SuperUserKey, 0, 100)).Result!.Total);

    /// <summary>Every table with its number of rows.</summary>
    private async Task<IReadOnlyList<(string Table, int Rows)>> RowsAsync()
    {
        await using var db = await demo.Get<IDbContextFactory<EmbeddedUmbracoDbContext>>().CreateDbContextAsync(TestContext.Current.CancellationToken);
        var rows = new List<(string, int)>();
        foreach (var table in db.Model.GetEntityTypes().Select(type => type.GetTableName()!).Distinct(StringComparer.Ordinal))
        {
            // The table's name comes from the model.
#pragma warning disable EF1002
            rows.Add((table, await db.Database.SqlQueryRaw<int>($"SELECT COUNT(*) AS \"Value\" FROM \"{table}\"").SingleAsync(TestContext.Current.CancellationToken)));
#pragma warning restore EF1002
        }

        return rows;
    }
}
