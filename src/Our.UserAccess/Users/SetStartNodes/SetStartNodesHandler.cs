using Our.UserAccess.Changes.Contracts;
using Our.UserAccess.Consistency.Contracts;
using Our.UserAccess.Decisions.Facts;
using Our.UserAccess.Shared.Changes;
using Our.UserAccess.Shared.Nodes;
using Our.UserAccess.Shared.Outcomes;
using Our.UserAccess.Users.Contracts;
using Our.UserAccess.Users.GetUser;
using StartNode = Our.UserAccess.StartNodes.Contracts.StartNode;

namespace Our.UserAccess.Users.SetStartNodes;

internal sealed class SetStartNodesHandler(
    UserReader reading, IStartNodeGuard guard, IStartNodeKeeper keeper, INodeDirectory nodes, ChangedUser changed)
{
    public async Task<Outcome<UserDetail>> HandleAsync(Guid id, SetStartNodesBody body, CancellationToken cancellationToken)
    {
        if (!(await reading.ReadAsync(id, cancellationToken)).TryGet(out UserDetail? user, out Failure? unseen))
        {
            return unseen;
        }

        var before = new StartNodeKeys(
            Keys(user.DocumentStartNodes, user.HasDocumentRootAccess, NodeKind.Document), Keys(user.MediaStartNodes, user.HasMediaRootAccess, NodeKind.Media));
        var after = new StartNodeKeys(
            Keys(body.DocumentIds, body.HasDocumentRootAccess, NodeKind.Document), Keys(body.MediaIds, body.HasMediaRootAccess, NodeKind.Media));
        Guid[] given = [.. Added(before, after)];
        Failure? refused = ExpectedVersion.Check(body.Version, user.Version, "user")
            ?? CheckNodes(body, before)
            ?? await guard.RefusalAsync(id, given, [.. Added(after, before)], cancellationToken);
        if (refused is null && !await keeper.SetPersonalAsync(id, after, cancellationToken))
        {
            refused = UserChangeFailures.Vetoed;
        }

        return await changed.AfterAsync(id, refused, cancellationToken);
    }

    private static IEnumerable<Guid> Added(StartNodeKeys from, StartNodeKeys to) => to.Documents.Except(from.Documents).Concat(to.Media.Except(from.Media));

    private static Guid[] Keys(IEnumerable<StartNode> starts, bool hasRoot, NodeKind kind) => Keys(starts.Select(start => start.Id).OfType<Guid>(), hasRoot, kind);

    private static Guid[] Keys(IEnumerable<Guid>? ids, bool hasRoot, NodeKind kind) =>
        [.. (ids ?? []).Concat(hasRoot ? [WellKnownNodes.Root(kind)] : []).Distinct()];

    // A start node that is in the bin meanwhile may stay; none is put there.
    private Failure? CheckNodes(SetStartNodesBody body, StartNodeKeys before)
    {
        var errors = new FieldErrors();
        errors.AddIf(body.DocumentIds is null, "documentIds", "'documentIds' is needed: all documents that are to be start nodes.");
        errors.AddIf(body.MediaIds is null, "mediaIds", "'mediaIds' is needed: all media items that are to be start nodes.");
        IReadOnlyDictionary<Guid, NodeInfo> known = nodes.Find([.. body.DocumentIds ?? [], .. body.MediaIds ?? []]);
        errors.AddIf(!Are(body.DocumentIds, NodeKind.Document), "documentIds", "'documentIds' names something that is no document, or is in the bin.");
        errors.AddIf(!Are(body.MediaIds, NodeKind.Media), "mediaIds", "'mediaIds' names something that is no media item, or is in the bin.");
        return errors.ToFailure();

        bool Are(Guid[]? ids, NodeKind kind) => (ids ?? []).All(id =>
            known.TryGetValue(id, out NodeInfo? node) && node.Kind == kind && (!node.IsTrashed || before.Of(kind).Contains(id)));
    }
}
