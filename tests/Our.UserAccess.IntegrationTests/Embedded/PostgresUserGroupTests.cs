namespace Our.UserAccess.IntegrationTests.Embedded;

public sealed class PostgresUserGroupTests : UserGroupRules, IClassFixture<PostgresUmbracoFixture>
{
    public PostgresUserGroupTests(PostgresUmbracoFixture umbraco)
        : base(umbraco) => Assert.SkipWhen(PostgresCluster.Missing is not null, PostgresCluster.Missing ?? string.Empty);
}
