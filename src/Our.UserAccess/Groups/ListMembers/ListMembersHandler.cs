using Our.UserAccess.Groups.Contracts;
using Our.UserAccess.Shared.Outcomes;
using Our.UserAccess.Shared.Paging;
using Our.UserAccess.Users.Contracts;

namespace Our.UserAccess.Groups.ListMembers;

internal sealed class ListMembersHandler(IGroupDirectory groups, IUserDirectory users)
{
    public async Task<Outcome<Page<UserItem>>> HandleAsync(Guid groupId, UserQuery query) =>
        (await groups.GetAllAsync()).Any(group => group.Id == groupId)
            ? await users.FindAsync(query with { GroupId = [groupId] })
            : GroupFailures.NotFound(groupId);
}
