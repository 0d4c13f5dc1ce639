using Our.UserAccess.Shared.Outcomes;

namespace Our.UserAccess.Users.Contracts;

/// <summary>
/// Writes to Umbraco's users, whoever asks: who may is asked before. Each answers null when Umbraco has stored it, and
/// what is not spoken of stays as it is.
/// </summary>
internal interface IUserEditor
{
    /// <summary>Null when there is no such user.</summary>
    Task<UserRecord?> FindAsync(Guid id);

    /// <summary>Those of them who are there.</summary>
    Task<IReadOnlyDictionary<Guid, UserRecord>> FindAsync(IReadOnlyCollection<Guid> ids);

    /// <summary>What is wrong with the fields, before anything is stored; null when nothing is.</summary>
    /// <param name="id">Whose profile it is to be; null for somebody new.</param>
    /// <param name="profile">The profile.</param>
    Failure? Check(Guid? id, ProfileFields profile);

    Task<Failure?> SaveProfileAsync(Guid id, ProfileFields profile);

    /// <summary>Sets the native memberships; assignments are not looked at.</summary>
    Task<Failure?> SaveGroupsAsync(Guid id, IReadOnlyCollection<Guid> groupIds);

    Task<Failure?> EnableAsync(Guid id);

    /// <summary>Ends their sessions too.</summary>
    Task<Failure?> DisableAsync(Guid id);

    Task<Failure?> UnlockAsync(Guid id);

    Task<Failure?> EndSessionsAsync(Guid id);

    Task<Failure?> DeleteAsync(Guid id);
}
