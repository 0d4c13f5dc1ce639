using Our.UserAccess.IntegrationTests.Consistency;

namespace Our.UserAccess.IntegrationTests.LifeCycle;

/// <summary>One host for all tests about leaving, with a clock that they move on one after another.</summary>
[CollectionDefinition(Name)]
public sealed class LifeCycleCollection : ICollectionFixture<ConsistencyHost>
{
    public const string Name = "Life cycle";
}
