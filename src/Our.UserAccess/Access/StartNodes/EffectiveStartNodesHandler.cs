using Our.UserAccess.Access.Sentences;
using Our.UserAccess.Decisions.Facts;
using Our.UserAccess.Decisions.Grants;
using Our.UserAccess.Shared.Outcomes;

namespace Our.UserAccess.Access.StartNodes;

internal sealed class EffectiveStartNodesHandler(AccessSubjects subjects, AccessNameReader names, TimeProvider clock)
{
    public async Task<Outcome<EffectiveStartNodes>> HandleAsync(Guid user, CancellationToken cancellationToken)
    {
        if (!(await subjects.FindAsync(new SubjectReference(user, GroupId: null))).TryGet(out AccessSubject? subject, out Failure? refused))
        {
            return refused;
        }

        DateTimeOffset now = clock.GetUtcNow();
        IReadOnlyList<EffectiveStartNode> documents = subject.Facts.StartNodes(subject.User, NodeKind.Document, now);
        IReadOnlyList<EffectiveStartNode> media = subject.Facts.StartNodes(subject.User, NodeKind.Media, now);
        AccessNames read = await names.ReadAsync(Wanted([.. documents, .. media]), cancellationToken);
        return new EffectiveStartNodes(Items(documents, NodeKind.Document, read), Items(media, NodeKind.Media, read));
    }

    private static WantedNames Wanted(IReadOnlyList<EffectiveStartNode> starts)
    {
        var wanted = new WantedNames();
        wanted.Nodes.UnionWith(starts.Select(start => start.StartNode.Node).OfType<Guid>());
        wanted.Groups.UnionWith(starts.SelectMany(start => start.Sources).Select(source => source.Group).OfType<Guid>());
        wanted.Workspaces.UnionWith(starts.SelectMany(start => start.Sources).Select(source => source.Workspace).OfType<Guid>());
        return wanted;
    }

    private static EffectiveStartNodeItem[] Items(IEnumerable<EffectiveStartNode> starts, NodeKind kind, AccessNames names) =>
    [
        .. starts
            .Select(start => new EffectiveStartNodeItem(
                start.StartNode.Node,
                start.StartNode.Node is { } node ? names.Node(node) : AccessNames.RootWord(kind),
                [.. start.Sources.Select(source => Item(source, names))]))
            .OrderBy(start => start.Name, StringComparer.CurrentCulture),
    ];

    private static StartNodeSourceItem Item(StartNodeSource source, AccessNames names) => new()
    {
        GroupId = source.Group,
        GroupName = source.Group is { } group ? names.Group(group) : null,
        WorkspaceId = source.Workspace,
        WorkspaceName = source.Workspace is { } workspace ? names.Workspace(workspace) : null,
        AssignmentId = source.Assignment,
    };
}
