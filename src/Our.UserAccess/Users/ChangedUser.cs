using Our.UserAccess.Shared.Outcomes;
using Our.UserAccess.Users.Contracts;
using Our.UserAccess.Users.GetUser;

namespace Our.UserAccess.Users;

/// <summary>The answer to a change: the user as they are now, or why it was refused.</summary>
internal sealed class ChangedUser(GetUserHandler reading, IUserActions actions)
{
    public async Task<Outcome<UserDetail>> AfterAsync(Guid id, Failure? refused, CancellationToken cancellationToken) => refused is null ? await reading.HandleAsync(id, cancellationToken) : refused;

    public async Task<Outcome<UserDetail>> AfterAsync(UserChange change, CancellationToken cancellationToken) =>
        await AfterAsync(change.UserId, await actions.RunAsync(change, cancellationToken), cancellationToken);
}
