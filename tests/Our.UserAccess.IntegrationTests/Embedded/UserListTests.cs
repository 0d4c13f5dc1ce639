namespace Our.UserAccess.IntegrationTests.Embedded;

public sealed class UserListTests(EmbeddedUmbracoFixture umbraco) : UserListRules(umbraco), IClassFixture<EmbeddedUmbracoFixture>;
