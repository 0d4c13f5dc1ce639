using Our.UserAccess.Audit.Contracts;
using Our.UserAccess.Decisions.Facts;
using Our.UserAccess.Rules.Contracts;
using Our.UserAccess.Shared.Changes;
using Our.UserAccess.Shared.Nodes;
using Our.UserAccess.Shared.Principals;
using Our.UserAccess.Workspaces.Contracts;

namespace Our.UserAccess.Rules.Describing;

internal sealed class RuleDescription(IPrincipalNames names, INodeDirectory nodes, IRecordStore<SiteWorkspace> workspaces) : IAuditDescription<AccessRule>
{
    private static readonly string[] Actions = [AuditActions.RuleCreated, AuditActions.RuleChanged, AuditActions.RuleDeleted];

    public async Task<AuditEntry> DescribeAsync(Change<AccessRule> change, CancellationToken cancellationToken)
    {
        AccessRule rule = (change.After ?? change.Before)!;
        AccessRule[] versions = [.. new[] { change.Before, change.After }.OfType<AccessRule>()];
        IReadOnlyDictionary<Guid, string> subjects = await SubjectsAsync(versions);
        IReadOnlyDictionary<Guid, string> places = nodes.Find([.. versions.Select(version => version.NodeId).OfType<Guid>().Distinct()])
            .ToDictionary(node => node.Key, node => node.Value.Name);
        return new AuditEntry(Actions[(int)change.Kind], new AuditSubject(AuditSubjectKinds.Rule, rule.Id, Title(rule, subjects)))
        {
            Changes = Diff(change, subjects, places),
            Reason = change.Before?.Reason == change.After?.Reason ? null : change.After?.Reason,
            Place = rule.NodeId is { } node ? await PlaceAsync(node, places.GetValueOrDefault(node), cancellationToken) : null,
            Related = [.. versions.SelectMany(version => new[] { version.SubjectId, version.NodeId }).OfType<Guid>()],
        };
    }

    private static IReadOnlyList<AuditChange> Diff(
        Change<AccessRule> change, IReadOnlyDictionary<Guid, string> subjects, IReadOnlyDictionary<Guid, string> places) =>
        new AuditDiff<AccessRule>(change.Before, change.After)
            .Field(RecordFields.SubjectKind, version => Word(version.SubjectKind))
            .Field(RecordFields.Subject, version => version.SubjectId, subjects)
            .Field(RecordFields.Node, version => version.NodeId, places)
            .Fields(RecordFields.Verbs, version => version.Verbs)
            .Field(RecordFields.Effect, version => Word(version.Effect))
            .Field(RecordFields.Reach, version => Word(version.Reach))
            .Field(RecordFields.Guardrail, version => version.Guardrail)
            .Field(RecordFields.From, version => version.From)
            .Field(RecordFields.Until, version => version.Until)
            .Fields(RecordFields.DocumentTypes, version => version.DocumentTypes)
            .Fields(RecordFields.Cultures, version => version.Cultures)
            .Field("reason", version => version.Reason)
            .Changes;

    private async Task<IReadOnlyDictionary<Guid, string>> SubjectsAsync(AccessRule[] versions) =>
        (await names.OfUsersAsync(Ids(versions, SubjectKind.User)))
            .Concat(await names.OfGroupsAsync(Ids(versions, SubjectKind.Group)))
            .DistinctBy(name => name.Key)
            .ToDictionary(name => name.Key, name => name.Value);

    // A node may lie in several workspaces; the trail names one.
    private async Task<AuditPlace> PlaceAsync(Guid node, string? name, CancellationToken cancellationToken)
    {
        IReadOnlyCollection<Guid> path = nodes.PathTo(node);
        SiteWorkspace? workspace = (await workspaces.AllAsync(cancellationToken))
            .FirstOrDefault(place => place.ContentRootIds.Concat(place.MediaRootIds).Any(path.Contains));
        return new AuditPlace { NodeId = node, NodeName = name, WorkspaceId = workspace?.Id, WorkspaceName = workspace?.Name };
    }

    private static Guid[] Ids(AccessRule[] versions, SubjectKind kind) =>
        [.. versions.Where(version => version.SubjectKind == kind).Select(version => version.SubjectId).OfType<Guid>().Distinct()];

    private static string Title(AccessRule rule, IReadOnlyDictionary<Guid, string> subjects) =>
        $"{Word(rule.Effect)} {string.Join(", ", rule.Verbs)}, {(rule.SubjectId is { } subject ? subjects.GetValueOrDefault(subject, "?") : Word(rule.SubjectKind))}";

    private static string Word<TEnum>(TEnum value)
        where TEnum : struct, Enum => value.ToString().ToLowerInvariant();
}
