using Our.UserAccess.Decisions.Facts;
using Our.UserAccess.Groups.Contracts;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Models.Membership.Permissions;
using Umbraco.Cms.Core.Services;

namespace Our.UserAccess.Host.Groups;

internal sealed class GroupRightsReader(ReadGroups read, IUserGroupService groups, IEntityService entities) : IGroupRights
{
    public async Task<IReadOnlyList<GroupRights>> OfAsync(IReadOnlyCollection<Guid> ids) =>
        [.. (await read.OfAsync(ids)).Select(Of)];

    public async Task<IReadOnlyList<GroupRights>> AllAsync() => [.. (await groups.GetAllAsync(0, int.MaxValue)).Items.Select(Of)];

    private GroupRights Of(IUserGroup group) => new()
    {
        Id = group.Key,
        Name = group.Name ?? group.Alias,
        Sections = group.AllowedSections.ToHashSet(StringComparer.OrdinalIgnoreCase),
        HasAllLanguages = group.HasAccessToAllLanguages,
        Languages = group.AllowedLanguages.ToHashSet(),
        Verbs = group.Permissions.Where(verb => verb.Length > 0).ToHashSet(StringComparer.Ordinal),
        Granular = group.GranularPermissions.OfType<DocumentGranularPermission>().ToLookup(entry => entry.Key, entry => entry.Permission),
        OtherGranular = group.GranularPermissions
            .Where(entry => entry is not DocumentGranularPermission)
            .Select(entry => new GranularEntry(entry.Context, entry.Key, entry.Permission))
            .ToHashSet(),
        StartNodes =
        [
            .. StartNode(group.StartContentId, UmbracoObjectTypes.Document, NodeKind.Document),
            .. StartNode(group.StartMediaId, UmbracoObjectTypes.Media, NodeKind.Media),
        ],
        IsSpecial = group.Key == Constants.Security.AdminGroupKey || group.Key == Constants.Security.SensitiveDataGroupKey,
    };

    private IEnumerable<Guid> StartNode(int? id, UmbracoObjectTypes tree, NodeKind kind)
    {
        if (id is not int number)
        {
            return [];
        }

        if (number == Constants.System.Root)
        {
            return [WellKnownNodes.Root(kind)];
        }

        // One that is gone gives nothing.
        Attempt<Guid> key = entities.GetKey(number, tree);
        return key.Success ? [key.Result] : [];
    }
}
