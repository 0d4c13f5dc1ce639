namespace Our.UserAccess.IntegrationTests.Embedded;

public sealed class DomainTests(EmbeddedUmbracoFixture umbraco) : DomainRules(umbraco), IClassFixture<EmbeddedUmbracoFixture>;
