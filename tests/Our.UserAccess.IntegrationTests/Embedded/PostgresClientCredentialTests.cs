namespace Our.UserAccess.IntegrationTests.Embedded;

public sealed class PostgresClientCredentialTests : ClientCredentialRules, IClassFixture<PostgresUmbracoFixture>
{
    public PostgresClientCredentialTests(PostgresUmbracoFixture umbraco)
        : base(umbraco) => Assert.SkipWhen(PostgresCluster.Missing is not null, PostgresCluster.Missing ?? string.Empty);
}
