namespace Our.UserAccess.IntegrationTests.Embedded;

public sealed class UserGroupTests(EmbeddedUmbracoFixture umbraco) : UserGroupRules(umbraco), IClassFixture<EmbeddedUmbracoFixture>;
