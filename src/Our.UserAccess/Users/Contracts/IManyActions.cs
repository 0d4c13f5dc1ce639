using Our.UserAccess.Shared.Outcomes;

namespace Our.UserAccess.Users.Contracts;

/// <summary>
/// Changes several users as <see cref="IUserActions"/> changes each, in one transaction of Umbraco's where that can be. Whether
/// the person who asks sees them is for the caller to ask.
/// </summary>
internal interface IManyActions
{
    /// <summary>Those who would be refused.</summary>
    Task<IReadOnlyDictionary<Guid, Failure>> RefusalsAsync(IReadOnlyList<UserRecord> users, Func<UserRecord, UserChange> changeOf, CancellationToken cancellationToken);

    /// <summary>Those who were not changed.</summary>
    Task<IReadOnlyDictionary<Guid, Failure>> RunAsync(IReadOnlyList<UserRecord> users, Func<UserRecord, UserChange> changeOf, CancellationToken cancellationToken);
}
