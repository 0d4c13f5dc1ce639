using Our.UserAccess.Groups.Contracts;
using Our.UserAccess.Shared.Outcomes;

namespace Our.UserAccess.Groups.GetGroup;

internal sealed class GetGroupHandler(IGroupDirectory groups)
{
    public async Task<Outcome<GroupDetail>> HandleAsync(Guid id) =>
        await groups.GetAsync(id) is GroupDetail group ? group : GroupFailures.NotFound(id);
}
