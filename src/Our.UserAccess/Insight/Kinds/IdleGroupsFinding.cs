using Our.UserAccess.AccessFacts.Contracts;
using Our.UserAccess.Audit.Contracts;
using Our.UserAccess.Groups.Contracts;
using Our.UserAccess.Insight.Contracts;
using Our.UserAccess.Permissions.Contracts;
using Our.UserAccess.Shared.Paging;

namespace Our.UserAccess.Insight.Kinds;

/// <summary>Groups that nobody is in, or is planned to be in. Only those who see all groups and members can tell.</summary>
internal sealed class IdleGroupsFinding(IGroupDirectory groups, IAccessFacts facts, IReach reach, TimeProvider clock) : IFinding
{
    public string Kind => "groupsNobodyHolds";

    public FindingSeverity Severity => FindingSeverity.Low;

    public string Permission => GroupPermissions.Read;

    public string Explanation => "A group without members gives nobody anything, until somebody is put into it without looking. Delete it, or use it.";

    public string Say(long count) => Words.Count(count, "user group has no members.", "user groups have no members.");

    public FindingFix Fix(DateTime now) => new(FindingFixKind.Groups, GroupPermissions.Manage);

    public async Task<Page<FindingItem>> FindAsync(PageRequest page, CancellationToken cancellationToken)
    {
        if (!(await reach.OfAsync(GroupPermissions.Read, cancellationToken)).IsEverywhere)
        {
            return Page<FindingItem>.Empty;
        }

        DateTimeOffset now = clock.GetUtcNow();
        var planned = (facts.Current?.Assignments ?? [])
            .Where(assignment => assignment.Window.Until is not { } until || until > now)
            .Select(assignment => assignment.Group)
            .ToHashSet();
        GroupItem[] idle = [.. (await groups.WithMemberCountsAsync(await groups.GetAllAsync())).Where(group => group is { MemberCount: 0, IsProtected: false } && !planned.Contains(group.Id))];
        return new Page<FindingItem>(
            idle.Length, [.. idle.Skip(page.Skip).Take(page.Take).Select(group => new FindingItem(AuditSubjectKinds.Group, group.Id, group.Name, Detail: null, At: null))]);
    }
}
