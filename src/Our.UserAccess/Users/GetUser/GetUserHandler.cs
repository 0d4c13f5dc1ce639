using Our.UserAccess.Shared.Outcomes;
using Our.UserAccess.Users.Actions;
using Our.UserAccess.Users.Contracts;

namespace Our.UserAccess.Users.GetUser;

internal sealed class GetUserHandler(UserReader reading, AllowedActions actions)
{
    public async Task<Outcome<UserDetail>> HandleAsync(Guid id, CancellationToken cancellationToken) =>
        (await reading.ReadAsync(id, cancellationToken)).TryGet(out UserDetail? user, out Failure? unseen)
            ? user with { Actions = await actions.OnAsync(user, cancellationToken) }
            : unseen;
}
