using Our.UserAccess.Groups.Contracts;
using Our.UserAccess.Groups.GetUsage;
using Our.UserAccess.Shared.Outcomes;
using Our.UserAccess.Shared.Paging;
using Our.UserAccess.Users.Contracts;

namespace Our.UserAccess.Groups.GetDeletion;

internal sealed class GetDeletionHandler(
    IGroupDirectory groups, GetUsageHandler usage, GroupAssignments assignments, GroupDeletion deletion, IUserDirectory users)
{
    public const int Shown = 500;

    public async Task<Outcome<DeletionPreview>> HandleAsync(Guid id, CancellationToken cancellationToken)
    {
        if (await groups.GetAsync(id) is not GroupDetail group
            || !(await usage.HandleAsync(id, cancellationToken)).TryGet(out GroupUsage? used, out _))
        {
            return GroupFailures.NotFound(id);
        }

        Outcome<Page<UserItem>> found = await users.FindAsync(new UserQuery { GroupId = [id], Take = Shown });
        IReadOnlyList<UserItem> members = found.TryGet(out Page<UserItem>? page, out _) ? page.Items : [];
        GroupAssignments.Open open = await assignments.OpenAsync(id, cancellationToken);
        Failure? refused = await deletion.RefusalAsync(group, cancellationToken);
        return new DeletionPreview
        {
            IsAllowed = refused is null,
            Reason = refused?.Detail,
            Members = group.MemberCount,
            MembersWithoutOther = members.Count(member => member.Groups.Count == 1),
            Assignments = open.All.Count,
            Rules = used.Rules.Count,
            Items = [.. await ItemsAsync(members, open, used)],
        };
    }

    private async Task<IEnumerable<DeletedThing>> ItemsAsync(IEnumerable<UserItem> members, GroupAssignments.Open open, GroupUsage used)
    {
        IReadOnlyDictionary<Guid, string> names = await users.NamesAsync([.. open.All.Select(assignment => assignment.UserId)]);
        var workspaces = used.Workspaces.ToDictionary(workspace => workspace.Id, workspace => workspace.Name);
        return members.Select(member => new DeletedThing(DeletedKind.Membership, member.Name, Detail: null))
            .Concat(open.All.Select(assignment => new DeletedThing(
                DeletedKind.Assignment,
                names.GetValueOrDefault(assignment.UserId),
                assignment.WorkspaceId is { } place ? workspaces.GetValueOrDefault(place) : null)))
            .Concat(used.Rules.Select(rule => new DeletedThing(DeletedKind.Rule, rule.NodeName, $"{rule.Effect}: {string.Join(", ", rule.Verbs)}")))
            .Take(Shown);
    }
}
