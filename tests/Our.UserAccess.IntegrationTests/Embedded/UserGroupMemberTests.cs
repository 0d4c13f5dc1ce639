namespace Our.UserAccess.IntegrationTests.Embedded;

public sealed class UserGroupMemberTests(EmbeddedUmbracoFixture umbraco) : UserGroupMemberRules(umbraco), IClassFixture<EmbeddedUmbracoFixture>;
