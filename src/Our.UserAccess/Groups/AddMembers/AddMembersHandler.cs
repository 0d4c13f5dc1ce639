using Our.UserAccess.Groups.Contracts;
using Our.UserAccess.Shared.Outcomes;

namespace Our.UserAccess.Groups.AddMembers;

internal sealed class AddMembersHandler(IGroupDirectory groups, MemberChanges members)
{
    public async Task<Outcome<MemberResults>> HandleAsync(Guid id, MembersBody body, CancellationToken cancellationToken)
    {
        if (body.Check() is Failure invalid)
        {
            return invalid;
        }

        return await groups.GetAsync(id) is GroupDetail group
            ? new MemberResults(await members.AddAsync(group, body.UserIds ?? [], cancellationToken))
            : GroupFailures.NotFound(id);
    }
}
