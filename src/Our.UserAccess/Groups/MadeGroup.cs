using Our.UserAccess.Groups.Contracts;
using Our.UserAccess.Permissions.Contracts;
using Our.UserAccess.Shared.Outcomes;
using Our.UserAccess.Users.Contracts;

namespace Our.UserAccess.Groups;

/// <summary>A new group together with its first members. Whoever may not be put in stops it before the group is there.</summary>
internal sealed class MadeGroup(NewGroup making, IRightsCheck rights, MemberChanges members, IGroupDirectory groups)
{
    public async Task<Outcome<GroupDetail>> WithMembersAsync(GroupDraft draft, IReadOnlyList<Guid> memberIds, CancellationToken cancellationToken)
    {
        if (memberIds.Count > 0 && await rights.RefusalOfAsync([UserPermissions.Access], withinReach: false) is Failure denied)
        {
            return denied;
        }

        if (await members.RefusalAsync(memberIds, cancellationToken) is Failure refused)
        {
            return refused;
        }

        Outcome<GroupDetail> made = await making.MakeAsync(draft, cancellationToken);
        if (memberIds.Count == 0 || !made.TryGet(out GroupDetail? group, out _))
        {
            return made;
        }

        await members.AddAsync(group, memberIds, cancellationToken);
        return await groups.GetAsync(group.Id) is GroupDetail filled ? filled : group;
    }
}
