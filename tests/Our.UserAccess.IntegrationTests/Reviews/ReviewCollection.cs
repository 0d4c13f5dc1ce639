using Our.UserAccess.IntegrationTests.Consistency;

namespace Our.UserAccess.IntegrationTests.Reviews;

/// <summary>One host for all tests about reviews, with a clock that they move on one after another.</summary>
[CollectionDefinition(Name)]
public sealed class ReviewCollection : ICollectionFixture<ConsistencyHost>
{
    public const string Name = "Reviews";
}
