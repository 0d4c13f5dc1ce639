using Our.UserAccess.Changes.Contracts;
using Our.UserAccess.Groups.Contracts;
using Our.UserAccess.Shared.Changes;
using Our.UserAccess.Shared.Outcomes;

namespace Our.UserAccess.Groups.UpdateGroup;

internal sealed class UpdateGroupHandler(IGroupDirectory groups, GroupRules rules, IGroupRights rights, IGroupGuard guard, IGroupStore store)
{
    public async Task<Outcome<GroupDetail>> HandleAsync(Guid id, GroupBody body, CancellationToken cancellationToken)
    {
        if (await groups.GetAsync(id) is not GroupDetail before)
        {
            return GroupFailures.NotFound(id);
        }

        if (ExpectedVersion.Check(body.Version, before.Version, "user group") is Failure stale)
        {
            return stale;
        }

        GroupDraft draft = body.ToDraft(GroupDrafts.Of(before));
        if (await rules.CheckAsync(id, draft, before) is Failure invalid)
        {
            return invalid;
        }

        GroupRights now = (await rights.OfAsync([id])).Single();
        Failure? refused = await guard.SavingAsync(now, await store.RightsOfAsync(id, draft), cancellationToken) ?? await store.UpdateAsync(id, draft);
        return refused is null && await groups.GetAsync(id) is GroupDetail after ? after : refused ?? GroupFailures.NotFound(id);
    }
}
