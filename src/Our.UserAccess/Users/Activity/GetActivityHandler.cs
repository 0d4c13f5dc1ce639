using Our.UserAccess.Shared.Outcomes;
using Our.UserAccess.Shared.Paging;
using Our.UserAccess.Shared.Principals;
using Our.UserAccess.Users.Contracts;

namespace Our.UserAccess.Users.Activity;

internal sealed class GetActivityHandler(IUserDirectory users, IUserActivity activity)
{
    public async Task<Outcome<Page<ActivityItem>>> HandleAsync(Guid id, PageRequest part) =>
        (await users.NamesAsync([id])).ContainsKey(id) ? await activity.OfAsync(id, part) : PrincipalFailures.UserNotFound(id);
}
