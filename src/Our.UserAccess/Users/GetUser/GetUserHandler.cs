using Our.UserAccess.Shared.Outcomes;
using Our.UserAccess.Users.Contracts;

namespace Our.UserAccess.Users.GetUser;

internal sealed class GetUserHandler(IUserDirectory users)
{
    public async Task<Outcome<UserDetail>> HandleAsync(Guid id) =>
        await users.GetAsync(id) is UserDetail user ? user : UserFailures.NotFound(id);
}
