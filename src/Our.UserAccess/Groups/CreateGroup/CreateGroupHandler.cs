using Our.UserAccess.Groups.Contracts;
using Our.UserAccess.Permissions.Contracts;
using Our.UserAccess.Shared.Outcomes;
using Our.UserAccess.Users.Contracts;

namespace Our.UserAccess.Groups.CreateGroup;

internal sealed class CreateGroupHandler(NewGroup making, IRightsCheck rights, MemberChanges members, IGroupDirectory groups)
{
    public async Task<Outcome<GroupDetail>> HandleAsync(GroupBody body, CancellationToken cancellationToken)
    {
        IReadOnlyList<Guid> wanted = body.MemberIds ?? [];
        if (wanted.Count > 0 && await rights.RefusalOfAsync([UserPermissions.Access], withinReach: false) is Failure denied)
        {
            return denied;
        }

        if (await members.RefusalAsync(wanted, cancellationToken) is Failure refused)
        {
            return refused;
        }

        Outcome<GroupDetail> made = await making.MakeAsync(body.ToDraft(GroupDrafts.Empty), cancellationToken);
        if (wanted.Count == 0 || !made.TryGet(out GroupDetail? group, out _))
        {
            return made;
        }

        await members.AddAsync(group, wanted, cancellationToken);
        return await groups.GetAsync(group.Id) is GroupDetail filled ? filled : group;
    }
}
