using Our.UserAccess.Groups.Contracts;
using Our.UserAccess.Shared.Changes;
using Our.UserAccess.Shared.Outcomes;

namespace Our.UserAccess.Groups.DeleteGroup;

internal sealed class DeleteGroupHandler(IGroupDirectory groups, GroupDeletion deletion, IGroupStore store)
{
    /// <summary>Null when the group is gone.</summary>
    public async Task<Failure?> HandleAsync(Guid id, string? version, CancellationToken cancellationToken) =>
        await groups.GetAsync(id) is GroupDetail group
            ? ExpectedVersion.Check(version, group.Version, "user group")
                ?? await deletion.RefusalAsync(group, cancellationToken)
                ?? await store.DeleteAsync(id)
            : GroupFailures.NotFound(id);
}
