namespace Our.UserAccess.LifeCycle.Contracts;

/// <summary>Reads what is planned for people.</summary>
internal interface IUserPlans
{
    /// <summary>Of those among them for whom something is planned; one query for any number.</summary>
    Task<IReadOnlyDictionary<Guid, UserPlan>> OfAsync(IReadOnlyCollection<Guid> userIds, CancellationToken cancellationToken);

    /// <summary>Everybody for whom something is still ahead, with the end of their access if there is one; one query.</summary>
    Task<IReadOnlyDictionary<Guid, DateTime?>> AheadAsync(CancellationToken cancellationToken);
}
