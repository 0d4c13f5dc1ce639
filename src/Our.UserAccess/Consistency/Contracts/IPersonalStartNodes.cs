namespace Our.UserAccess.Consistency.Contracts;

/// <summary>The start nodes that are a user's own, for users whose native ones say more: those hold what Umbraco is to compute with.</summary>
internal interface IPersonalStartNodes
{
    /// <summary>By user; who is not among them has their own start nodes in Umbraco's record.</summary>
    IReadOnlyDictionary<Guid, StartNodeKeys> All();

    /// <summary>As <see cref="All"/>, for some users.</summary>
    IReadOnlyDictionary<Guid, StartNodeKeys> Of(IReadOnlyCollection<Guid> users);
}
