using Our.UserAccess.Groups.Contracts;
using Our.UserAccess.Groups.GetDeletion;
using Our.UserAccess.Shared.Outcomes;
using Our.UserAccess.Shared.Paging;
using Our.UserAccess.Users.Contracts;

namespace Our.UserAccess.Groups.GetDeletions;

internal sealed class GetDeletionsHandler(IGroupDirectory groups, GetDeletionHandler one, IUserDirectory users)
{
    public async Task<Outcome<DeletionsPreview>> HandleAsync(GroupsToDelete body, CancellationToken cancellationToken)
    {
        if (body.Check() is Failure invalid)
        {
            return invalid;
        }

        var items = new List<GroupDeletionItem>();
        foreach (Guid id in (body.GroupIds ?? []).Distinct())
        {
            if (await groups.GetAsync(id) is GroupDetail group
                && (await one.HandleAsync(id, cancellationToken)).TryGet(out DeletionPreview? preview, out _))
            {
                items.Add(new GroupDeletionItem(id, group.Name, group.Version, preview));
            }
        }

        (long members, int withoutOther) = await MembersAsync([.. items.Where(item => item.Preview.IsAllowed).Select(item => item.Id)]);
        return new DeletionsPreview { Groups = items, Members = members, MembersWithoutOther = withoutOther };
    }

    private async Task<(long Members, int WithoutOther)> MembersAsync(Guid[] going)
    {
        if (going.Length == 0)
        {
            return (0, 0);
        }

        Outcome<Page<UserItem>> found = await users.FindAsync(new UserQuery { GroupId = going, Take = GetDeletionHandler.Shown });
        return found.TryGet(out Page<UserItem>? page, out _)
            ? (page.Total, page.Items.Count(member => member.Groups.All(group => going.Contains(group.Id))))
            : (0, 0);
    }
}
