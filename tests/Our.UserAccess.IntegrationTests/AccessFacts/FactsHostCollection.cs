namespace Our.UserAccess.IntegrationTests.AccessFacts;

[CollectionDefinition(FactsHost.Name)]
public sealed class FactsHostCollection : ICollectionFixture<FactsHost>;
