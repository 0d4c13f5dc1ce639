namespace Our.UserAccess.IntegrationTests.Embedded;

public sealed class ClientCredentialTests(EmbeddedUmbracoFixture umbraco) : ClientCredentialRules(umbraco), IClassFixture<EmbeddedUmbracoFixture>;
