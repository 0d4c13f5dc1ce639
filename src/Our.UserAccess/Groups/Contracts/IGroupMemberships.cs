using Our.UserAccess.Shared.Outcomes;

namespace Our.UserAccess.Groups.Contracts;

/// <summary>Writes memberships to Umbraco, whoever asks; whatever follows a change in the core screens follows it too.</summary>
internal interface IGroupMemberships
{
    /// <summary>Those among the users that are members.</summary>
    Task<IReadOnlySet<Guid>> AmongAsync(Guid groupId, IReadOnlyCollection<Guid> userIds);

    /// <summary>Null when the user is a member.</summary>
    Task<Failure?> AddAsync(Guid groupId, Guid userId);

    /// <summary>Null when the user is not a member any longer.</summary>
    Task<Failure?> RemoveAsync(Guid groupId, Guid userId);
}
