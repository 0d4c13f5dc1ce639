using Our.UserAccess.Shared.Outcomes;

namespace Our.UserAccess.Users.Contracts;

/// <summary>Creates users for the person who asks, within their own rights. Whether they hold the permission is for the caller to ask.</summary>
internal interface IUserCreation
{
    /// <summary>All that is wrong with it, or forbidden; null when it would be made. Makes nothing.</summary>
    Task<Failure?> RefusalAsync(NewUser wanted, CancellationToken cancellationToken);

    /// <summary>Everything or nothing: what fails on the way takes the new user away again, or says that it could not.</summary>
    Task<Outcome<CreatedUser>> CreateAsync(NewUser wanted, CancellationToken cancellationToken);
}
