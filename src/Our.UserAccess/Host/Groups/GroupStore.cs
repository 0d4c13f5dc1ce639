using Our.UserAccess.Groups.Contracts;
using Our.UserAccess.Shared.Outcomes;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;
using Umbraco.Cms.Core.Strings;

namespace Our.UserAccess.Host.Groups;

/// <summary>
/// Writes as Umbraco's super user: Umbraco lets nobody but administrators change a group that they are not in, and the guard
/// nobody one that they are in. Umbraco's other checks and its notifications run.
/// </summary>
internal sealed class GroupStore(IUserGroupService groups, IShortStringHelper strings, DraftParts parts, GroupWriter writer) : IGroupStore
{
    // As Umbraco's own group does with whatever is set as its alias.
    public string SafeAlias(string text) => new UserGroup(strings) { Alias = text }.Alias;

    public async Task<IReadOnlyList<GroupName>> NamesAsync() =>
        [.. (await groups.GetAllAsync(0, int.MaxValue)).Items.Select(group => new GroupName(group.Key, group.Name ?? group.Alias, group.Alias))];

    public async Task<IReadOnlyList<string>> UnknownLanguagesAsync(IReadOnlyCollection<string> isoCodes) =>
        [.. isoCodes.Except((await parts.LanguagesAsync(isoCodes)).Select(language => language.IsoCode), StringComparer.OrdinalIgnoreCase)];

    public Task<GroupRights> RightsOfAsync(Guid id, GroupDraft draft) => parts.RightsOfAsync(id, draft);

    public async Task<Outcome<Guid>> CreateAsync(GroupDraft draft)
    {
        var group = new UserGroup(strings);
        if (await writer.WriteAsync(group, draft) is Failure failed)
        {
            return failed;
        }

        Attempt<IUserGroup, UserGroupOperationStatus> created = await groups.CreateAsync(group, Constants.Security.SuperUserKey);
        return created.Success ? created.Result.Key : GroupStatuses.FailureOf(created.Status.ToString());
    }

    public async Task<Failure?> UpdateAsync(Guid id, GroupDraft draft)
    {
        if (await groups.GetAsync(id) is not IUserGroup group)
        {
            return GroupStatuses.FailureOf(nameof(UserGroupOperationStatus.NotFound));
        }

        if (await writer.WriteAsync(group, draft) is Failure failed)
        {
            return failed;
        }

        Attempt<IUserGroup, UserGroupOperationStatus> updated = await groups.UpdateAsync(group, Constants.Security.SuperUserKey);
        return updated.Success ? null : GroupStatuses.FailureOf(updated.Status.ToString());
    }

    public async Task<Failure?> DeleteAsync(Guid id)
    {
        Attempt<UserGroupOperationStatus> deleted = await groups.DeleteAsync(new HashSet<Guid> { id });
        return deleted.Success ? null : GroupStatuses.FailureOf(deleted.Result.ToString());
    }
}
