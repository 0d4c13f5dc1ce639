using Our.UserAccess.Changes.Contracts;
using Our.UserAccess.Groups.Contracts;
using Our.UserAccess.Shared.Outcomes;

namespace Our.UserAccess.Groups;

/// <summary>Whether a group may go: asked when it is deleted, and before, to say so.</summary>
internal sealed class GroupDeletion(IGroupRights rights, IGroupGuard guard)
{
    public async Task<Failure?> RefusalAsync(GroupItem group, CancellationToken cancellationToken)
    {
        if (group.IsProtected)
        {
            return GroupFailures.Protected(group.Name);
        }

        return (await rights.OfAsync([group.Id])).SingleOrDefault() is GroupRights given
            ? await guard.DeletingAsync(given, cancellationToken)
            : GroupFailures.NotFound(group.Id);
    }
}
