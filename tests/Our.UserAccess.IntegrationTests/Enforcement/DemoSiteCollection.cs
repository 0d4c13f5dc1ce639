namespace Our.UserAccess.IntegrationTests.Enforcement;

/// <summary>The tests share one demo, one after the other: each takes back what it regulates.</summary>
[CollectionDefinition(nameof(DemoSite))]
public sealed class DemoSiteCollection : ICollectionFixture<DemoSite>;
