namespace Our.UserAccess.IntegrationTests.Embedded;

public sealed class DocumentPermissionTests(EmbeddedUmbracoFixture umbraco) : DocumentPermissionRules(umbraco), IClassFixture<EmbeddedUmbracoFixture>;
