namespace Our.UserAccess.Audit.Contracts;

/// <summary>What the trail knows of native memberships.</summary>
internal interface IMembershipHistory
{
    /// <summary>When each of these users came into the group last, and by whom; those of whom it knows nothing are left out.</summary>
    Task<IReadOnlyDictionary<Guid, MembershipBeginning>> BeginningsAsync(Guid groupId, IReadOnlyCollection<Guid> userIds, CancellationToken cancellationToken);
}
