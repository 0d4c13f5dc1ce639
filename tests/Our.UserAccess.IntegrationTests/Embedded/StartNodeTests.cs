namespace Our.UserAccess.IntegrationTests.Embedded;

public sealed class StartNodeTests(EmbeddedUmbracoFixture umbraco) : StartNodeRules(umbraco), IClassFixture<EmbeddedUmbracoFixture>;
