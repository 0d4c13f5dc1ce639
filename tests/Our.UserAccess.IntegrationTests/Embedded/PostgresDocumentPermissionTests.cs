namespace Our.UserAccess.IntegrationTests.Embedded;

public sealed class PostgresDocumentPermissionTests : DocumentPermissionRules, IClassFixture<PostgresUmbracoFixture>
{
    public PostgresDocumentPermissionTests(PostgresUmbracoFixture umbraco)
        : base(umbraco) => Assert.SkipWhen(PostgresCluster.Missing is not null, PostgresCluster.Missing ?? string.Empty);
}
