using Our.UserAccess.Audit.Contracts;
using Our.UserAccess.Groups.Contracts;
using Our.UserAccess.Host.Groups;
using Our.UserAccess.StartNodes.Contracts;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Services;

namespace Our.UserAccess.Host.Audit;

/// <summary>What the trail tells of user groups. Who is in them is told of the users.</summary>
internal sealed class WatchedGroups(IUserGroupService groups, GroupDetails details) : IWatchedSubjects
{
    public string Kind => AuditSubjectKinds.Group;

    public async Task<IReadOnlyList<AuditState>> ReadAsync(IReadOnlyCollection<Guid> ids)
    {
        var states = new List<AuditState>();
        foreach (IUserGroup group in ids.Count == 0 ? [] : await groups.GetAsync(ids))
        {
            GroupDetail detail = await details.OfAsync(group, memberCount: 0);
            states.Add(new AuditState(group.Key, detail.Name, Fields(detail)));
        }

        return states;
    }

    public IEnumerable<IReadOnlyList<Guid>> Pages() =>
        [[.. groups.GetAllAsync(0, int.MaxValue).GetAwaiter().GetResult().Items.Select(group => group.Key)]];

    private static AuditField[] Fields(GroupDetail group) =>
    [
        new("name", AuditValues.Of(group.Name)),
        new("alias", AuditValues.Of(group.Alias)),
        new("description", AuditValues.Of(group.Description)),
        new("icon", AuditValues.Of(group.Icon)),
        new("sections", Texts(group.Sections)),
        new("languages", Texts(group.Languages)),
        new("allLanguages", AuditValues.Of(group.HasAccessToAllLanguages)),
        new(GroupFields.DocumentStartNode, Start(group.DocumentStartNode, group.HasDocumentRootAccess)),
        new(GroupFields.MediaStartNode, Start(group.MediaStartNode, group.HasMediaRootAccess)),
        new(GroupFields.Permissions, Texts(group.Permissions)),
        new(GroupFields.GranularPermissions, [.. group.GranularPermissions.SelectMany(Granular).OrderBy(value => value.Text, StringComparer.Ordinal)]),
    ];

    private static AuditValue[] Texts(IEnumerable<string> texts) => [.. texts.Order(StringComparer.Ordinal).Select(text => new AuditValue(text))];

    private static AuditValue[] Start(StartNode? node, bool isRoot) => (node, isRoot) switch
    {
        (_, true) => [new AuditValue(GroupFields.Root)],
        ({ } at, _) => [new AuditValue(at.Name ?? $"{at.Id}", at.Id)],
        _ => [],
    };

    // The key is in the text: several values have to do with one node, and each is one of its own.
    private static IEnumerable<AuditValue> Granular(GranularPermission granular)
    {
        string place = granular.Node?.Name is { } name ? $"{name} ({granular.NodeId})" : $"{granular.Context} {granular.NodeId}";
        return granular.Verbs.Count == 0 ? [new AuditValue($"{place}: {GroupFields.Nothing}")] : granular.Verbs.Select(verb => new AuditValue($"{place}: {verb}"));
    }
}
