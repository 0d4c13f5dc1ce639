namespace Our.UserAccess.IntegrationTests.Embedded;

public sealed class PostgresUserLifeCycleTests : UserLifeCycleRules, IClassFixture<PostgresUmbracoFixture>
{
    public PostgresUserLifeCycleTests(PostgresUmbracoFixture umbraco)
        : base(umbraco) => Assert.SkipWhen(PostgresCluster.Missing is not null, PostgresCluster.Missing ?? string.Empty);
}
