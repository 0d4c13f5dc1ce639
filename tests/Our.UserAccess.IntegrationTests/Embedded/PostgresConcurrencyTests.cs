namespace Our.UserAccess.IntegrationTests.Embedded;

public sealed class PostgresConcurrencyTests : ConcurrencyRules, IClassFixture<PostgresUmbracoFixture>
{
    public PostgresConcurrencyTests(PostgresUmbracoFixture umbraco)
        : base(umbraco) => Assert.SkipWhen(PostgresCluster.Missing is not null, PostgresCluster.Missing ?? string.Empty);
}
