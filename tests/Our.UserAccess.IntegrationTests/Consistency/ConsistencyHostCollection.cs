namespace Our.UserAccess.IntegrationTests.Consistency;

[CollectionDefinition(ConsistencyHost.Name)]
public sealed class ConsistencyHostCollection : ICollectionFixture<ConsistencyHost>;
