using Our.UserAccess.Groups.Contracts;
using Our.UserAccess.Shared.Outcomes;

namespace Our.UserAccess.Groups.CreateGroup;

internal sealed class CreateGroupHandler(MadeGroup made)
{
    public Task<Outcome<GroupDetail>> HandleAsync(GroupBody body, CancellationToken cancellationToken) =>
        made.WithMembersAsync(body.ToDraft(GroupDrafts.Empty), body.MemberIds ?? [], cancellationToken);
}
