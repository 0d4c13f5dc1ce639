namespace Our.UserAccess.IntegrationTests.Embedded;

public sealed class UserLifeCycleTests(EmbeddedUmbracoFixture umbraco) : UserLifeCycleRules(umbraco), IClassFixture<EmbeddedUmbracoFixture>;
