namespace Our.UserAccess.IntegrationTests.Embedded;

public sealed class PostgresUserGroupMemberTests : UserGroupMemberRules, IClassFixture<PostgresUmbracoFixture>
{
    public PostgresUserGroupMemberTests(PostgresUmbracoFixture umbraco)
        : base(umbraco) => Assert.SkipWhen(PostgresCluster.Missing is not null, PostgresCluster.Missing ?? string.Empty);
}
