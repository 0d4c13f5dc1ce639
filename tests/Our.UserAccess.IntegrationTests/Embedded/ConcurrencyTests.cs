namespace Our.UserAccess.IntegrationTests.Embedded;

public sealed class ConcurrencyTests(EmbeddedUmbracoFixture umbraco) : ConcurrencyRules(umbraco), IClassFixture<EmbeddedUmbracoFixture>;
