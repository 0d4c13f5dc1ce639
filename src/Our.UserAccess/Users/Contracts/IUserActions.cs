using Our.UserAccess.Shared.Outcomes;

namespace Our.UserAccess.Users.Contracts;

/// <summary>
/// Changes users for the person who asks: whom they do not see does not exist, and the guard is asked. Whether they hold
/// the permission is for the caller to ask.
/// </summary>
internal interface IUserActions
{
    /// <summary>Why the change would be refused; null when it would be made. Changes nothing.</summary>
    Task<Failure?> RefusalAsync(UserChange change, CancellationToken cancellationToken);

    /// <summary>Null when it is made, or was there already.</summary>
    Task<Failure?> RunAsync(UserChange change, CancellationToken cancellationToken);
}
