namespace Our.UserAccess.IntegrationTests.Seed;

/// <summary>Tests that look at the demo share one database of it.</summary>
[CollectionDefinition(nameof(DemoSeedCollection))]
public sealed class DemoSeedCollection : ICollectionFixture<DemoSeedFixture>;
