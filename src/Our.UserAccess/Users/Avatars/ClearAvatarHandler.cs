using Our.UserAccess.Changes.Contracts;
using Our.UserAccess.Shared.Outcomes;
using Our.UserAccess.Users.Contracts;
using Our.UserAccess.Users.GetUser;

namespace Our.UserAccess.Users.Avatars;

internal sealed class ClearAvatarHandler(UserReader reading, IUserGuard guard, IUserPhotos photos, ChangedUser changed)
{
    public async Task<Outcome<UserDetail>> HandleAsync(Guid id, CancellationToken cancellationToken)
    {
        Failure? refused = (await reading.ReadAsync(id, cancellationToken)).Failure
            ?? await guard.ProfileAsync(id, cancellationToken)
            ?? await photos.ClearAsync(id);
        return await changed.AfterAsync(id, refused, cancellationToken);
    }
}
