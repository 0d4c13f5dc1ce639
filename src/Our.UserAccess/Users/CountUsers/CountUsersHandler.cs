using Our.UserAccess.Users.Contracts;

namespace Our.UserAccess.Users.CountUsers;

internal sealed class CountUsersHandler(IUserDirectory users)
{
    public async Task<UserCounts> HandleAsync() => new(
        All: await users.CountAsync(new UserQuery()),
        Active: await CountAsync(UserItemState.Active),
        Inactive: await CountAsync(UserItemState.Inactive),
        Invited: await CountAsync(UserItemState.Invited),
        Disabled: await CountAsync(UserItemState.Disabled),
        LockedOut: await CountAsync(UserItemState.LockedOut),
        Api: users.CanFilterByKind ? await users.CountAsync(new UserQuery { Kind = [UserItemKind.Api] }) : null);

    private Task<long> CountAsync(UserItemState state) => users.CountAsync(new UserQuery { State = [state] });
}
