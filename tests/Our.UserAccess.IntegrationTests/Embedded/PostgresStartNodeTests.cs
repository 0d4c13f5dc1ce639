namespace Our.UserAccess.IntegrationTests.Embedded;

public sealed class PostgresStartNodeTests : StartNodeRules, IClassFixture<PostgresUmbracoFixture>
{
    public PostgresStartNodeTests(PostgresUmbracoFixture umbraco)
        : base(umbraco) => Assert.SkipWhen(PostgresCluster.Missing is not null, PostgresCluster.Missing ?? string.Empty);
}
