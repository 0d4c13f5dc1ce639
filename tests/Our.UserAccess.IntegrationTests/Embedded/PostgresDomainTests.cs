namespace Our.UserAccess.IntegrationTests.Embedded;

public sealed class PostgresDomainTests : DomainRules, IClassFixture<PostgresUmbracoFixture>
{
    public PostgresDomainTests(PostgresUmbracoFixture umbraco)
        : base(umbraco) => Assert.SkipWhen(PostgresCluster.Missing is not null, PostgresCluster.Missing ?? string.Empty);
}
