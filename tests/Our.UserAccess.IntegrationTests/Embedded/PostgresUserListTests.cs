namespace Our.UserAccess.IntegrationTests.Embedded;

public sealed class PostgresUserListTests : UserListRules, IClassFixture<PostgresUmbracoFixture>
{
    public PostgresUserListTests(PostgresUmbracoFixture umbraco)
        : base(umbraco) => Assert.SkipWhen(PostgresCluster.Missing is not null, PostgresCluster.Missing ?? string.Empty);
}
