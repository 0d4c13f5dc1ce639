namespace Our.UserAccess.IntegrationTests.Members;

/// <summary>Tests of members share one host.</summary>
[CollectionDefinition(nameof(MembersCollection))]
public sealed class MembersCollection : ICollectionFixture<MembersSite>;
